package org.probity.engine.credential;

import java.util.Optional;

/**
 * How many words are asked for, and how strictly.
 *
 * @param range the fewest and the most words
 * @param over what words past the maximum mean; {@link Overlength#REJECT} where there is no maximum
 * @param guidance whether the limits are advice only: a text outside of them counts as it is, and its length is told
 */
public record WordLimits(Range range, Overlength over, boolean guidance) {

    /**
     * Limits that bind, on both sides.
     *
     * @param range the fewest and the most words
     */
    public WordLimits(Range range) {
        this(range, Overlength.REJECT, false);
    }

    /**
     * The limits that can make a text fall short or be too long.
     *
     * @return the minimum and the maximum that bind; absent where neither does
     */
    public Optional<Range> binding() {
        if (guidance) {
            return Optional.empty();
        }
        if (over == Overlength.REJECT || range.maximum().isEmpty()) {
            return Optional.of(range);
        }
        return range.minimum().isPresent()
                ? Optional.of(Range.atLeast(range.minimum().getAsInt()))
                : Optional.empty();
    }

    /**
     * How many words of a text count.
     *
     * @param words words of the text
     * @return as many; no more than the maximum, where the excess is ignored
     */
    public int counting(int words) {
        return over == Overlength.IGNORE_EXCESS
                ? Math.min(words, range.maximum().orElse(words))
                : words;
    }
}
