package org.probity.samples.inspection;

import java.time.Duration;

/**
 * How long the files of one submission may take.
 *
 * @param together all of them, one after the other
 * @param each every one that is left when that time is over
 * @param atMost all of them, with those that were left
 */
record Limits(Duration together, Duration each, Duration atMost) {
    static final Limits STANDARD = new Limits(Duration.ofSeconds(8), Duration.ofSeconds(2), Duration.ofSeconds(14));

    /** What the next file may take, after this long: nothing more, or less, when time is over. */
    Duration next(Duration elapsed) {
        if (elapsed.compareTo(together) < 0) {
            return together.minus(elapsed);
        }
        Duration left = atMost.minus(elapsed);
        return left.compareTo(each) < 0 ? left : each;
    }
}
