package org.probity.samples.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
    private static final Offset<Double> HARDLY = Offset.offset(1e-12);

    @Test
    void nothingToCompareHasNoFigures() {
        assertThat(Figures.of(List.of(), true))
                .isEqualTo(new Figures(
                        0,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }

    @Test
    void oneAssessorAloneIsNotCompared() {
        assertThat(Figures.of(Examples.lines("0 1 2"), true)).isEqualTo(Figures.of(List.of(), true));
    }

    static Stream<Arguments> withoutVariation() {
        return Stream.of(
                Arguments.of("one item", 1, Examples.lines("1", "1")),
                Arguments.of("one category", 3, Examples.lines("1 1 1", "1 1 1")),
                Arguments.of("the lowest category", 3, Examples.lines("0 0 0", "0 0 0")),
                Arguments.of("three assessors", 3, Examples.lines("2 2 2", "2 2 2", "2 . 2")),
                Arguments.of("variation only where nobody compares", 2, Examples.lines("1 1 .", "1 1 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutVariation")
    void whereAllRatingsAreTheSameThereIsOnlyPercentAgreement(String name, int compared, List<RatedItem> items) {
        Figures figures = Figures.of(items, true);

        assertThat(figures.items()).isEqualTo(compared);
        assertThat(figures.percentAgreement()).hasValue(100);
        assertThat(figures.kappa()).isEmpty();
        assertThat(figures.weightedKappa()).isEmpty();
        assertThat(figures.alpha()).isEmpty();
    }

    @Test
    void fullAgreementOnSeveralLevelsIsOne() {
        Figures figures = Figures.of(Examples.lines("0 1 2 2", "0 1 2 2"), true);

        assertThat(figures.percentAgreement()).hasValue(100);
        assertThat(figures.kappa()).hasValue(1);
        assertThat(figures.weightedKappa()).hasValue(1);
        assertThat(figures.alpha()).hasValue(1);
    }

    @Test
    void oneItemOnWhichTwoDifferIsNoMoreThanChance() {
        Figures figures = Figures.of(Examples.lines("1", "2"), true);

        assertThat(figures.percentAgreement()).hasValue(0);
        assertThat(figures.kappa()).hasValue(0);
        assertThat(figures.weightedKappa()).hasValue(0);
        assertThat(figures.alpha()).hasValue(0);
    }

    @Test
    void kappaIsOfExactlyTwoAssessors() {
        Figures figures = Figures.of(Examples.lines("0 1 2", "0 1 .", ". 1 1"), true);

        assertThat(figures.assessors()).isEqualTo(3);
        assertThat(figures.kappa()).isEmpty();
        assertThat(figures.weightedKappa()).isEmpty();
        assertThat(figures.alpha()).isPresent();
    }

    @Test
    void kappaLeavesOutWhatOnlyOneOfTheTwoRated() {
        assertThat(Figures.of(Examples.lines("0 0 1 2 . 1", "0 1 1 2 2 ."), true))
                .isEqualTo(Figures.of(Examples.lines("0 0 1 2", "0 1 1 2"), true));
    }

    /** By hand: 1/6 of a step is observed between the two, 34/36 of a step is expected. */
    @Test
    void weightedKappaIsRightWhereTheLargestDifferenceDoesNotOccur() {
        List<RatedItem> items = Examples.table(new int[] {2, 1, 0}, new int[] {0, 1, 0}, new int[] {0, 0, 2});

        assertThat(new Coefficients(items).weightedKappa().orElseThrow()).isCloseTo(1 - 6.0 / 34, HARDLY);
    }

    @Test
    void weightedKappaDoesNotDependOnHowManyLevelsLieBelow() {
        assertThat(Figures.of(Examples.lines("1 2 3 3", "1 3 3 2"), true))
                .isEqualTo(Figures.of(Examples.lines("0 1 2 2", "0 2 2 1"), true));
    }

    @Test
    void weightedKappaEqualsKappaOnTwoLevels() {
        Coefficients coefficients = new Coefficients(Examples.table(new int[] {20, 5}, new int[] {10, 15}));

        assertThat(coefficients.weightedKappa().orElseThrow())
                .isCloseTo(coefficients.kappa().orElseThrow(), HARDLY)
                .isCloseTo(0.4, HARDLY);
    }

    @Test
    void percentAgreementComparesEveryTwoRatingsOfAnItem() {
        Figures figures = Figures.of(List.of(Examples.item(1, 1, 2, 2), Examples.item(1, 1)), true);

        assertThat(figures.percentAgreement().orElseThrow()).isCloseTo(100 * 3 / 7.0, HARDLY);
    }

    @Test
    void lessThanThirtyItemsAreFew() {
        assertThat(Figures.of(Examples.table(new int[] {20, 9}), true).isOfFewItems())
                .isTrue();
        assertThat(Figures.of(Examples.table(new int[] {20, 10}), true).isOfFewItems())
                .isFalse();
    }
}
