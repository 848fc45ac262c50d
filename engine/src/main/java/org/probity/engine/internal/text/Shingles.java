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

    private long[] hashes;

    /** By slot: the text that had the run last, or {@link #NONE} for a free slot. */
    private int[] lastText;

    /** By slot: the latest of the nodes that say which texts have the run. */
    private int[] latest;

    private int[] textOf;
    private int[] before;
    private int[] depth;
    private int nodes;
    private int slots;

    /** With room for so many runs. */
    Shingles(int runs) {
        int room = Math.max(16, Integer.highestOneBit(runs + 1) * 4);
        hashes = new long[room];
        lastText = filled(room);
        latest = filled(room);
        textOf = new int[runs + 1];
        before = new int[runs + 1];
        depth = new int[runs + 1];
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
            slots += isNew ? 1 : 0;
            if (2 * slots > hashes.length) {
                grow();
            }
        }
        return different;
    }

    private int slot(long run) {
        int slot = (int) (run ^ run >>> 32) & hashes.length - 1;
        while (lastText[slot] != NONE && hashes[slot] != run) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private int node(int text, int previous) {
        if (nodes == textOf.length) {
            textOf = Arrays.copyOf(textOf, 2 * nodes);
            before = Arrays.copyOf(before, 2 * nodes);
            depth = Arrays.copyOf(depth, 2 * nodes);
        }
        textOf[nodes] = text;
        before[nodes] = previous;
        depth[nodes] = previous == NONE ? 1 : depth[previous] + 1;
        return nodes++;
    }

    private void grow() {
        long[] runs = hashes;
        int[] texts = lastText;
        int[] last = latest;
        hashes = new long[2 * runs.length];
        lastText = filled(2 * runs.length);
        latest = filled(2 * runs.length);
        for (int i = 0; i < runs.length; i++) {
            if (texts[i] != NONE) {
                int slot = slot(runs[i]);
                hashes[slot] = runs[i];
                lastText[slot] = texts[i];
                latest[slot] = last[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
