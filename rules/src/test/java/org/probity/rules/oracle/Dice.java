package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * Random choices, made by somebody of a certain carelessness.
 *
 * <p>With faults as likely as not everywhere, hardly any submission would be complete; so how often
 * somebody slips is settled once for a whole scenario.
 */
record Dice(RandomGenerator random, double carelessness) {

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Whether no fault is made anywhere. */
    boolean isCareful() {
        return carelessness == 0;
    }

    /** Whether a fault is made here. */
    boolean slips() {
        return chance(carelessness);
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> rest = new ArrayList<>(items);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }

    /** A count that the limit allows, most often the least or the greatest of them. */
    int inside(Limit limit) {
        int low = (int) limit.minimum().orElse(0);
        int high = (int) limit.maximum().orElse(low + 4);
        return pick(low, low, Math.min(low + 1, high), high, between(low, high));
    }

    /** A count that the limit forbids, most often by one; where it forbids none, none at all. */
    int outside(Limit limit) {
        List<Integer> forbidden = new ArrayList<>();
        limit.minimum().ifPresent(minimum -> addBelow(forbidden, (int) minimum));
        limit.maximum().ifPresent(maximum -> forbidden.add((int) maximum + pick(1, 1, 3)));
        return forbidden.isEmpty() ? 0 : pick(forbidden);
    }

    private void addBelow(List<Integer> forbidden, int minimum) {
        if (minimum > 0) {
            forbidden.add(minimum - 1);
            forbidden.add(between(0, minimum - 1));
        }
    }

    /** Splits a count into so many parts, any of which may be 0. */
    List<Integer> split(int count, int parts) {
        List<Integer> split = new ArrayList<>();
        int rest = count;
        for (int i = 1; i < parts; i++) {
            int part = between(0, rest);
            split.add(part);
            rest -= part;
        }
        split.add(rest);
        return split;
    }

    /** A random limit; {@code least} is the least minimum, {@code room} what a maximum allows. */
    Limit limit(int least, int most, int room) {
        int minimum = between(least, most);
        int maximum = Math.max(Math.max(minimum, room), 1) + pick(0, 0, 1, 4);
        int sides = between(0, 2);
        return new Limit(
                sides == 0 ? OptionalLong.empty() : OptionalLong.of(minimum),
                sides == 1 ? OptionalLong.empty() : OptionalLong.of(maximum));
    }
}
