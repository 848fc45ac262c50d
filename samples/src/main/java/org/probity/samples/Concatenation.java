package org.probity.samples;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Lists one after another, without a copy of what they hold.
 *
 * @param <T> what they hold
 */
final class Concatenation<T> extends AbstractList<T> implements RandomAccess {
    private final List<List<T>> lists;
    private final int[] ends;

    /**
     * One list of several.
     *
     * @param lists lists that do not change
     */
    Concatenation(List<List<T>> lists) {
        this.lists = lists.stream().filter(list -> !list.isEmpty()).toList();
        this.ends = this.lists.stream().mapToInt(List::size).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
    }

    @Override
    public T get(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int which = found < 0 ? -found - 1 : found;
        return lists.get(which).get(which == 0 ? index : index - ends[which - 1]);
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
