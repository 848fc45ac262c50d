package org.probity.samples.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A detail on which assessors differ.
 *
 * @param detail its id
 * @param statement what the practitioner shows
 * @param items how many submissions two or more assessors rated on it
 * @param percent of every two ratings of one item, how many are of different levels, above 0 and up to 100
 * @param levels between which levels, the most frequent first
 */
public record Difference(String detail, String statement, int items, double percent, List<Between> levels) {

    /** The largest share first, and of equal shares the one that is founded on more items. */
    static final Comparator<Difference> MOST_FIRST = Comparator.comparingDouble(Difference::percent)
            .thenComparing(Difference::items)
            .reversed();

    /**
     * Two levels that were given to one item.
     *
     * @param lower the lower
     * @param higher the higher
     * @param times how often
     */
    public record Between(String lower, String higher, long times) {}

    /** Keeps an unmodifiable copy of the levels. */
    public Difference {
        levels = List.copyOf(levels);
    }

    /** What is to be told of some items of one detail. */
    static Difference of(String detail, String statement, List<RatedItem> items, Scale scale) {
        Comparisons comparisons = Comparisons.of(items);
        OptionalDouble percent = comparisons.percentDiffering();
        List<Between> levels = comparisons.differing().entrySet().stream()
                .sorted(Map.Entry.<Comparisons.Gap, Long>comparingByValue().reversed())
                .map(entry -> new Between(
                        scale.name(entry.getKey().lower()),
                        scale.name(entry.getKey().higher()),
                        entry.getValue()))
                .toList();
        return new Difference(detail, statement, items.size(), percent.orElse(0), levels);
    }
}
