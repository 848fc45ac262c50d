package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.WordLimits;

/**
 * How long a narrative is.
 *
 * @param criterion the criterion that is judged
 * @param narrative the narrative's title
 * @param counted words of all its passages together, but for those that are ignored
 * @param limits how many words are asked for
 * @param at where the narrative is
 */
public record NarrativeWords(
        Criterion criterion, String narrative, int counted, Optional<WordLimits> limits, List<String> at)
        implements Evidence {

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(counted);
    }

    @Override
    public Optional<Range> limit() {
        return Limits.binding(limits);
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(counted, limit(), Map.of("narrative", narrative));
    }
}
