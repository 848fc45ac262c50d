package org.probity.samples.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;

/**
 * Agreement beyond what chance would give: 1 is full agreement, 0 is no more than chance, less than 0 is less than chance.
 *
 * <p>None of them is defined where all ratings are of one category: chance alone then gives full agreement, and the formulas divide 0
 * by 0. This is seen to here, since the library answers with an exception, with 0 or with 1, depending on measure and version.
 */
final class Coefficients {
    private static final int PAIR = 2;

    private final List<RatedItem> items;
    private final SortedSet<String> assessors;
    private final SortedSet<Integer> categories;

    /**
     * Coefficients of some items.
     *
     * @param items what was rated, each by two or more assessors
     */
    Coefficients(List<RatedItem> items) {
        this.items = items;
        this.assessors = items.stream()
                .flatMap(item -> item.ratings().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        this.categories = items.stream()
                .flatMap(item -> item.ratings().values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many people's ratings there are. */
    int assessors() {
        return assessors.size();
    }

    /**
     * Kappa after J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37-46:
     * every difference counts the same. Each assessor's own habits are taken into account, which is why there are two of them.
     *
     * @return the coefficient; absent where it is not defined, or there are not exactly two assessors
     */
    OptionalDouble kappa() {
        return isDefinedForPair()
                ? OptionalDouble.of(new CohenKappaAgreement(ratingsOfPair()).calculateAgreement())
                : OptionalDouble.empty();
    }

    /**
     * Kappa after J. Cohen, "Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial credit",
     * Psychological Bulletin 70 (1968) 213-220, with linear weights: a difference counts as many times as it has steps of the scale.
     *
     * <p>Of the usual weights these fit a scale that is there to decide on which side of a level a rating falls. With them, weighted
     * kappa is what one gets from the kappas of all ways to cut the scale in two (S. Vanbelle, A. Albert, "A note on the linearly
     * weighted kappa coefficient for ordinal scales", Statistical Methodology 6 (2009) 157-163), and it depends less on the number of
     * categories than with quadratic ones (H. Brenner, U. Kliebsch, "Dependence of weighted kappa coefficients on the number of
     * categories", Epidemiology 7 (1996) 199-202).
     *
     * @return the coefficient; absent where it is not defined, or there are not exactly two assessors
     */
    OptionalDouble weightedKappa() {
        return isDefinedForPair()
                ? weightedKappa(new LinearDistance(categories.last() - categories.first()))
                : OptionalDouble.empty();
    }

    /**
     * Weighted kappa with any weights.
     *
     * @param distance how much a difference counts, at most 1: the library divides the observed differences by the largest weight that
     *     occurs among them and the expected ones by the largest of all, but both at least by 1
     */
    OptionalDouble weightedKappa(IDistanceFunction distance) {
        return isDefinedForPair()
                ? OptionalDouble.of(new WeightedKappaAgreement(ratingsOfPair(), distance).calculateAgreement())
                : OptionalDouble.empty();
    }

    /**
     * Alpha after K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011),
     * https://repository.upenn.edu/asc_papers/43, with the ordinal metric. Nobody needs to have rated everything, and it does not
     * matter who gave which rating.
     *
     * @return the coefficient; absent where it is not defined
     */
    OptionalDouble alpha() {
        return isDefined()
                ? OptionalDouble.of(
                        new KrippendorffAlphaAgreement(ratings(), new OrdinalDistanceFunction()).calculateAgreement())
                : OptionalDouble.empty();
    }

    private boolean isDefined() {
        return categories.size() > 1;
    }

    private boolean isDefinedForPair() {
        return isDefined() && assessors.size() == PAIR;
    }

    /** Where there are but two assessors, both rated each item, and the ratings are in the order of their ids. */
    private CodingAnnotationStudy ratingsOfPair() {
        return study(PAIR);
    }

    private CodingAnnotationStudy ratings() {
        return study(
                items.stream().mapToInt(item -> item.ratings().size()).max().orElse(0));
    }

    private CodingAnnotationStudy study(int width) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(width);
        items.forEach(item -> study.addItemAsArray(item.ratings().values().toArray(new Object[width])));
        return study;
    }
}
