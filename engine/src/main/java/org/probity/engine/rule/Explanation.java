package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * How the practitioner explains a detail's evidence, all entries together.
 *
 * @param criterion the criterion that is judged
 * @param detail the detail's id
 * @param words words of the explanations
 * @param limits how many words pass
 * @param at where the explanations are, or else the nearest place
 */
public record Explanation(Criterion criterion, String detail, int words, Optional<Range> limits, List<String> at)
        implements Evidence {

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(words);
    }

    @Override
    public Optional<Range> limit() {
        return limits;
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(words, limits, Map.of("detail", detail));
    }
}
