package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void aRunIsCountedOncePerText() {
        Shingles shingles = new Shingles(6);

        assertThat(shingles.add(0, new long[] {7, 7, 8}, new int[2])).isEqualTo(2);
        int[] shared = new int[2];
        assertThat(shingles.add(1, new long[] {7, 9, 7}, shared)).isEqualTo(2);
        assertThat(shared).containsExactly(1, 0);
    }

    @Test
    void eachTextThatHasTheRunIsNamed() {
        Shingles shingles = new Shingles(4);
        shingles.add(0, new long[] {5}, new int[4]);
        shingles.add(1, new long[] {6}, new int[4]);
        shingles.add(2, new long[] {6}, new int[4]);
        int[] shared = new int[4];
        shingles.add(3, new long[] {6}, shared);

        assertThat(shared).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aRunThatEightTextsShareIsNoNews() {
        int texts = 12;
        Shingles shingles = new Shingles(texts);
        int[] shared = new int[texts];
        for (int text = 0; text < texts; text++) {
            shared = new int[texts];
            shingles.add(text, new long[] {7}, shared);
        }

        assertThat(shared).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0);
    }

    /** Runs whose numbers lead to the same place, and as many of them as there is room for. */
    @Test
    void runsDoNotGetInEachOthersWay() {
        int runs = 500;
        long[] crowded = LongStream.range(0, runs).map(i -> i << 16).toArray();
        Shingles shingles = new Shingles(2 * runs);
        int[] shared = new int[2];

        assertThat(shingles.add(0, crowded, shared)).isEqualTo(runs);
        assertThat(shingles.add(1, reversed(crowded), shared)).isEqualTo(runs);
        assertThat(shared).containsExactly(runs, 0);
    }

    private static long[] reversed(long[] numbers) {
        return IntStream.rangeClosed(1, numbers.length)
                .mapToLong(i -> numbers[numbers.length - i])
                .toArray();
    }
}
