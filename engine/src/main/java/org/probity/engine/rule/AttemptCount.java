package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * Which attempt a submission is.
 *
 * @param criterion the criterion that is judged
 * @param attempt its number, from 1
 * @param maximum how many attempts there are
 * @param at where the number is, or else the nearest place
 */
public record AttemptCount(Criterion criterion, int attempt, int maximum, List<String> at) implements Evidence {

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(attempt);
    }

    @Override
    public Optional<Range> limit() {
        return Optional.of(Range.atMost(maximum));
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("attempt", attempt, "maximum", maximum);
    }
}
