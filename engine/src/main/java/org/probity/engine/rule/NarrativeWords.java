package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * How long a narrative is.
 *
 * @param criterion the criterion that is judged
 * @param narrative the narrative's title
 * @param counted words of all its passages together
 * @param limits how many words pass
 * @param at where the narrative is
 */
public record NarrativeWords(
        Criterion criterion, String narrative, int counted, Optional<Range> limits, List<String> at)
        implements Evidence {

    /**
     * The fewest words that pass.
     *
     * @return 0 where there is no minimum
     */
    public int minimum() {
        return Limits.minimum(limits);
    }

    /**
     * The most words that pass.
     *
     * @return {@link Integer#MAX_VALUE} where there is no maximum
     */
    public int maximum() {
        return Limits.maximum(limits);
    }

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(counted);
    }

    @Override
    public Optional<Range> limit() {
        return limits;
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(counted, limits, Map.of("narrative", narrative));
    }
}
