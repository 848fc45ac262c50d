package org.probity.samples;

/** How fast things go, and how long they will take if they go on like that. Only the last seconds count. */
final class Pace {
    private static final long SECOND = 1_000_000_000;
    private static final long WINDOW = 5 * SECOND;
    private static final int BRIEF = 90;
    private static final int SIXTY = 60;

    private long since;
    private int doneSince;
    private long next;
    private int doneNext;

    /**
     * Nothing done yet.
     *
     * @param start the time, in nanoseconds
     */
    Pace(long start) {
        since = start;
        next = start;
    }

    /**
     * The pace of the last five to ten seconds.
     *
     * @param now the time, in nanoseconds
     * @param done how much is done
     * @param total how much there is to do
     * @return the pace and the time that is left, after a comma; nothing as long as it is too early to say
     */
    String at(long now, int done, int total) {
        if (now - next >= WINDOW) {
            since = next;
            doneSince = doneNext;
            next = now;
            doneNext = done;
        }
        long perSecond = (long) ((done - doneSince) / ((double) (now - since) / SECOND));
        if (now - since < 2 * SECOND || perSecond == 0) {
            return "";
        }
        return ", " + perSecond + " a second, " + time((total - done) / perSecond) + " left";
    }

    private static String time(long seconds) {
        if (seconds < BRIEF) {
            return seconds + " s";
        }
        long minutes = (seconds + SIXTY / 2) / SIXTY;
        return minutes < BRIEF ? minutes + " min" : (minutes + SIXTY / 2) / SIXTY + " h";
    }
}
