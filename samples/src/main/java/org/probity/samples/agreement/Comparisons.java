package org.probity.samples.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every two ratings of one item, compared. An item that three people rated has three comparisons.
 *
 * @param total how many there are
 * @param differing how many are of two different categories, by these categories
 */
record Comparisons(long total, SortedMap<Gap, Long> differing) {
    private static final double PERCENT = 100;

    /**
     * Two categories that were given to one item.
     *
     * @param lower the lower
     * @param higher the higher
     */
    record Gap(int lower, int higher) implements Comparable<Gap> {

        @Override
        public int compareTo(Gap other) {
            return lower == other.lower ? Integer.compare(higher, other.higher) : Integer.compare(lower, other.lower);
        }
    }

    static Comparisons of(List<RatedItem> items) {
        long total = 0;
        SortedMap<Gap, Long> differing = new TreeMap<>();
        for (RatedItem item : items) {
            long ratings = item.ratings().size();
            total += ratings * (ratings - 1) / 2;
            SortedMap<Integer, Long> given = new TreeMap<>();
            item.ratings().values().forEach(category -> given.merge(category, 1L, Long::sum));
            for (Map.Entry<Integer, Long> lower : given.entrySet()) {
                for (Map.Entry<Integer, Long> higher :
                        given.tailMap(lower.getKey() + 1).entrySet()) {
                    Gap gap = new Gap(lower.getKey(), higher.getKey());
                    differing.merge(gap, lower.getValue() * higher.getValue(), Long::sum);
                }
            }
        }
        return new Comparisons(total, differing);
    }

    /** The share of comparisons of two different categories; absent where there is none. */
    OptionalDouble percentDiffering() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        long different = differing.values().stream().mapToLong(Long::longValue).sum();
        return OptionalDouble.of(PERCENT * different / total);
    }

    /** The share of comparisons of the same category; absent where there is none. */
    OptionalDouble percentAgreeing() {
        OptionalDouble different = percentDiffering();
        return different.isEmpty() ? different : OptionalDouble.of(PERCENT - different.getAsDouble());
    }
}
