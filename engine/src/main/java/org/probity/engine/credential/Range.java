package org.probity.engine.credential;

import java.util.OptionalInt;

/**
 * How many words or references are asked for: a minimum, a maximum, or both, each inclusive.
 *
 * @param minimum the fewest that pass, 0 or more
 * @param maximum the most that pass, not below the minimum
 */
public record Range(OptionalInt minimum, OptionalInt maximum) {

    /**
     * No limit but a lower one.
     *
     * @param minimum the fewest that pass, 0 or more
     * @return the range from {@code minimum} upwards
     */
    public static Range atLeast(int minimum) {
        return new Range(OptionalInt.of(minimum), OptionalInt.empty());
    }

    /**
     * No limit but an upper one.
     *
     * @param maximum the most that pass, 0 or more
     * @return the range up to {@code maximum}
     */
    public static Range atMost(int maximum) {
        return new Range(OptionalInt.empty(), OptionalInt.of(maximum));
    }

    /**
     * Both limits.
     *
     * @param minimum the fewest that pass, 0 or more
     * @param maximum the most that pass, not below {@code minimum}
     * @return the range between the two, both inclusive
     */
    public static Range between(int minimum, int maximum) {
        return new Range(OptionalInt.of(minimum), OptionalInt.of(maximum));
    }
}
