package org.probity.samples.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far assessors agree on some items. What is not defined is absent: it is neither 0, which would mean no more agreement than by
 * chance, nor 1.
 *
 * @param assessors how many people's ratings were compared
 * @param items how many items two or more of them rated; the others are left out
 * @param percentAgreement of every two ratings of one item, how many are of the same level, from 0 to 100; absent without items
 * @param kappa Cohen's kappa of exactly two assessors; absent where all ratings are the same
 * @param weightedKappa the same with linear weights; absent, too, where it was not asked for
 * @param alpha Krippendorff's alpha for ordered levels, of any number of assessors; absent where all ratings are the same
 */
public record Figures(
        int assessors,
        int items,
        OptionalDouble percentAgreement,
        OptionalDouble kappa,
        OptionalDouble weightedKappa,
        OptionalDouble alpha) {

    /** Coefficients of fewer items than this swing with every single one, and are given with a warning. */
    public static final int ENOUGH_ITEMS = 30;

    /** The figures of some items; weighted kappa only where there are more than two categories, since it equals kappa elsewhere. */
    static Figures of(List<RatedItem> items, boolean weighted) {
        List<RatedItem> compared =
                items.stream().filter(RatedItem::isComparable).toList();
        Coefficients coefficients = new Coefficients(compared);
        return new Figures(
                coefficients.assessors(),
                compared.size(),
                Comparisons.of(compared).percentAgreeing(),
                coefficients.kappa(),
                weighted ? coefficients.weightedKappa() : OptionalDouble.empty(),
                coefficients.alpha());
    }

    /**
     * Whether there are too few items to rely on the coefficients.
     *
     * @return whether there are fewer than {@link #ENOUGH_ITEMS}
     */
    public boolean isOfFewItems() {
        return isFew(items);
    }

    /**
     * Whether a number of items is too small to rely on what is told of them.
     *
     * @param items how many there are
     * @return whether there are fewer than {@link #ENOUGH_ITEMS}
     */
    public static boolean isFew(int items) {
        return items < ENOUGH_ITEMS;
    }
}
