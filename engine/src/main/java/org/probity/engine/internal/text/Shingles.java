package org.probity.engine.internal.text;

import java.util.Arrays;

/**
 * Which texts share runs of words. Texts are added one after the other; for each, how many of its runs an earlier one has as well. Open
 * addressing over numbers: a map of lists would cost more than everything else that is measured of texts.
 */
final class Shingles {
    /** A run that more texts share than this says no more, and would make the cost grow with the square of their number. */
    private static final int SHARERS = 8;

    private static final int NONE = -1;

    private final long[] hashes;

    /** By slot: the text that had the run last, or {@link #NONE} for a free slot. */
    private final int[] lastText;

    /** By slot: the latest of the nodes that say which texts have the run. */
    private final int[] latest;

    private final int[] textOf;
    private final int[] before;
    private final int[] depth;
    private int nodes;

    /**
     * With room for so many runs.
     *
     * @param runs how many runs all texts have together, counted as often as they occur
     */
    Shingles(int runs) {
        int room = Math.max(16, Integer.highestOneBit(runs + 1) * 4);
        hashes = new long[room];
        lastText = filled(room);
        latest = filled(room);
        textOf = new int[runs];
        before = new int[runs];
        depth = new int[runs];
    }

    /**
     * Adds a text.
     *
     * @param text its number, higher than that of every text before
     * @param runs hashes of its runs
     * @param shared where to count, by number of an earlier text, the runs that it has as well
     * @return how many different runs the text has
     */
    int add(int text, long[] runs, int[] shared) {
        int different = 0;
        for (long run : runs) {
            int slot = slot(run);
            if (lastText[slot] == text) {
                continue;
            }
            different++;
            boolean isNew = lastText[slot] == NONE;
            hashes[slot] = run;
            lastText[slot] = text;
            for (int node = latest[slot]; node != NONE; node = before[node]) {
                shared[textOf[node]]++;
            }
            if (isNew || depth[latest[slot]] < SHARERS) {
                latest[slot] = node(text, latest[slot]);
            }
        }
        return different;
    }

    private int slot(long run) {
        int slot = Long.hashCode(run) & hashes.length - 1;
        while (lastText[slot] != NONE && hashes[slot] != run) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private int node(int text, int previous) {
        textOf[nodes] = text;
        before[nodes] = previous;
        depth[nodes] = previous == NONE ? 1 : depth[previous] + 1;
        return nodes++;
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
