package org.probity.samples;

import java.util.function.LongSupplier;

/** Shows a person who waits how far things are. Shows nothing to a file or another program. */
final class Progress {
    private static final int WIDTH = 40;

    /** Nobody reads more than ten states a second, and a terminal takes its time to show them. */
    private static final long PAUSE = 100_000_000;

    private final Terminal terminal;
    private final int total;
    private final boolean shown;
    private final LongSupplier clock;
    private final Pace pace;
    private long lastShown;
    private int done;

    Progress(Terminal terminal, int total) {
        this(terminal, total, System::nanoTime);
    }

    /**
     * Nothing done yet.
     *
     * @param terminal where it shows
     * @param total how many steps there are
     * @param clock a running time in nanoseconds
     */
    Progress(Terminal terminal, int total, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.shown = terminal.isWatched() && total > 1;
        this.clock = clock;
        long now = clock.getAsLong();
        this.pace = new Pace(now);
        this.lastShown = now - PAUSE;
    }

    /** One step further. */
    void step() {
        done++;
        if (!shown) {
            return;
        }
        long now = clock.getAsLong();
        if (done == total) {
            terminal.state("");
        } else if (now - lastShown >= PAUSE) {
            lastShown = now;
            int filled = (int) ((long) done * WIDTH / total);
            terminal.state("[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " of " + total
                    + pace.at(now, done, total));
        }
    }
}
