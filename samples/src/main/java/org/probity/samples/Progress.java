package org.probity.samples;

/** Shows a person who waits how far things are. Shows nothing to a file or another program. */
final class Progress {
    private static final int WIDTH = 40;

    private final Terminal terminal;
    private final int total;
    private final boolean shown;
    private int done;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        this.shown = terminal.isWatched() && total > 1;
    }

    /**
     * Does something that may write, between taking the bar away and showing it again one step further.
     *
     * @param step what to do
     */
    void step(Runnable step) {
        show("");
        step.run();
        done++;
        int filled = (int) ((long) done * WIDTH / total);
        show(done == total ? "" : "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " of " + total);
    }

    private void show(String state) {
        if (shown) {
            terminal.state(state);
        }
    }
}
