package org.probity.samples;

import org.probity.engine.credential.Range;
import org.probity.engine.report.WordCount;

/** A bar that shows how near a narrative is to its length. */
final class Meter {
    private static final int WIDTH = 20;

    private Meter() {}

    /**
     * Draws the bar.
     *
     * @param words the words of a narrative
     * @return the bar with two spaces after it; nothing where there is no length to reach or to keep
     */
    static String of(WordCount words) {
        int full = words.limit().map(Meter::full).orElse(0);
        if (full == 0) {
            return "";
        }
        int filled = (int) Math.min(WIDTH, (long) words.counted() * WIDTH / full);
        return "█".repeat(filled) + "░".repeat(WIDTH - filled) + "  ";
    }

    private static int full(Range limit) {
        return limit.minimum().orElse(limit.maximum().orElse(0));
    }
}
