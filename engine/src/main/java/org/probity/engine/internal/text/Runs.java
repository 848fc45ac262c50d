package org.probity.engine.internal.text;

import java.util.Arrays;

/**
 * Runs of so many words in a row, and where each was first seen. A run is looked up by a rolling hash and then compared word by word, so the
 * cost grows with the number of words.
 */
final class Runs {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int FREE = -1;

    private final Words words;
    private final int length;

    /** Open addressing: the first word of a run, at the place that the run's hash leads to or at the next free one. */
    private final int[] table;

    private final long[] hashes;

    private Runs(Words words, int length) {
        this.words = words;
        this.length = length;
        this.hashes = hashes(words, length);
        this.table = new int[Math.max(16, Integer.highestOneBit(hashes.length + 1) * 4)];
        Arrays.fill(table, FREE);
        for (int i = 0; i < hashes.length; i++) {
            if (words.isRun(i, length)) {
                int slot = slot(words, hashes[i], i);
                table[slot] = table[slot] == FREE ? i : table[slot];
            }
        }
    }

    /** All runs of some words. */
    static Runs of(Words words, int length) {
        return new Runs(words, length);
    }

    /** Marks the words that stand in a run which the same words have had before. */
    boolean[] repeated() {
        boolean[] marked = new boolean[words.count()];
        for (int i = 0; i < hashes.length; i++) {
            if (words.isRun(i, length) && table[slot(words, hashes[i], i)] < i) {
                Arrays.fill(marked, i, i + length, true);
            }
        }
        return marked;
    }

    /** Marks the words of other texts that stand in one of these runs. */
    boolean[] takenBy(Words other) {
        boolean[] marked = new boolean[other.count()];
        long[] others = hashes(other, length);
        for (int i = 0; i < others.length; i++) {
            if (other.isRun(i, length) && table[slot(other, others[i], i)] != FREE) {
                Arrays.fill(marked, i, i + length, true);
            }
        }
        return marked;
    }

    private int slot(Words other, long hash, int first) {
        int slot = Long.hashCode(hash) & table.length - 1;
        while (table[slot] != FREE && !(hashes[table[slot]] == hash && isSame(table[slot], other, first))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isSame(int own, Words other, int first) {
        for (int j = 0; j < length; j++) {
            if (words.id(own + j) != other.id(first + j)) {
                return false;
            }
        }
        return true;
    }

    /** The hash of the run that begins with each word, whether or not it stands in one text. */
    static long[] hashes(Words words, int length) {
        long[] hashes = new long[Math.max(0, words.count() - length + 1)];
        long leading = 1;
        for (int j = 1; j < length; j++) {
            leading *= FACTOR;
        }
        long hash = 0;
        for (int i = 0; i < words.count(); i++) {
            hash -= i >= length ? leading * words.id(i - length) : 0;
            hash = hash * FACTOR + words.id(i);
            if (i >= length - 1) {
                hashes[i - length + 1] = hash;
            }
        }
        return hashes;
    }
}
