package org.probity.samples.agreement;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One criterion of one submission, with what people said of it.
 *
 * @param criterion the criterion's id
 * @param ratings by the assessor's id: the category that they chose, as a place on the rising {@link Scale}
 */
public record RatedItem(String criterion, SortedMap<String, Integer> ratings) {

    /** Keeps an unmodifiable copy of the ratings. */
    public RatedItem {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }

    /** Whether there is anything to compare: one rating agrees with nobody. */
    boolean isComparable() {
        return ratings.size() > 1;
    }

    /** The same item as if only these two had rated it, as both of them did. */
    RatedItem between(String one, String other) {
        return new RatedItem(criterion, new TreeMap<>(Map.of(one, ratings.get(one), other, ratings.get(other))));
    }
}
