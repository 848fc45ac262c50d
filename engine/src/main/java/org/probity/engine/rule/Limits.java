package org.probity.engine.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.WordLimits;

/** Limits as rules compare with them and as messages speak of them. */
final class Limits {
    private Limits() {}

    /** The least that passes; 0 where there is no minimum. */
    static int minimum(Optional<Range> limits) {
        return limits.map(Range::minimum).orElse(OptionalInt.empty()).orElse(0);
    }

    /** The most that passes; {@link Integer#MAX_VALUE} where there is no maximum. */
    static int maximum(Optional<Range> limits) {
        return limits.map(Range::maximum).orElse(OptionalInt.empty()).orElse(Integer.MAX_VALUE);
    }

    /** Those of limits on words that bind. */
    static Optional<Range> binding(Optional<WordLimits> words) {
        return words.flatMap(WordLimits::binding);
    }

    /** What a message may say of a count and its limits, and of what is counted. */
    static Map<String, Object> values(int counted, Optional<Range> limits, Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("counted", counted);
        values.put("minimum", minimum(limits));
        values.put("maximum", maximum(limits));
        values.put("missing", minimum(limits) - counted);
        values.put("excess", counted - maximum(limits));
        return values;
    }
}
