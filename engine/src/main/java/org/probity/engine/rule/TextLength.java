package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.credential.Overlength;
import org.probity.engine.credential.WordLimits;

/**
 * How long a text is whose limits do not simply bind.
 *
 * @param text what the text is, for a message
 * @param words its words
 * @param limits its limits
 * @param at where the text is
 */
public record TextLength(Term text, int words, WordLimits limits, List<String> at) implements Sayable {

    /**
     * The fewest words asked for.
     *
     * @return 0 where there is no minimum
     */
    public int minimum() {
        return Limits.minimum(Optional.of(limits.range()));
    }

    /**
     * The most words asked for.
     *
     * @return {@link Integer#MAX_VALUE} where there is no maximum
     */
    public int maximum() {
        return Limits.maximum(Optional.of(limits.range()));
    }

    /**
     * What words past the maximum mean.
     *
     * @return what they mean
     */
    public Overlength over() {
        return limits.over();
    }

    /**
     * Whether the limits are advice only.
     *
     * @return whether nothing is held against a text outside of them
     */
    public boolean guidance() {
        return limits.guidance();
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(words, Optional.of(limits.range()), Map.of("text", text));
    }
}
