package org.probity.samples.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/**
 * Worked examples from the literature, to four decimals. Where a source prints fewer, the others follow from its table by its own
 * formula, and what it prints is said beside them.
 */
class PublishedExamplesTest {

    /**
     * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37-46, p. 45: 200
     * cases, kappa .492.
     */
    @Test
    void kappaOfCohen() {
        List<RatedItem> items = Examples.table(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});

        assertCoefficient("0.4915", new Coefficients(items).kappa());
    }

    /**
     * The same cases in J. Cohen, "Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial credit",
     * Psychological Bulletin 70 (1968) 213-220, table 1, where differences count 1, 3 or 6 times: .348.
     */
    @Test
    void weightedKappaOfCohen() {
        List<RatedItem> items = Examples.table(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        double[][] weights = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

        OptionalDouble coefficient = new Coefficients(items)
                .weightedKappa((study, one, other) -> weights[(Integer) one][(Integer) other] / 6);

        assertCoefficient("0.3478", coefficient);
    }

    /**
     * J. S. Uebersax, "Calculating Kappa with SAS", http://john-uebersax.com/stat/saskappa.htm, example 1, raters 1 and 2, of whom
     * the second uses but two of the three categories: kappa 0.4842, weighted kappa 0.4701. SAS weights are linear.
     */
    @Test
    void kappaAndLinearlyWeightedKappaOfUebersax() {
        Coefficients coefficients =
                new Coefficients(Examples.table(new int[] {0, 4, 1}, new int[] {0, 8, 0}, new int[] {0, 1, 5}));

        assertCoefficient("0.4842", coefficients.kappa());
        assertCoefficient("0.4701", coefficients.weightedKappa());
    }

    /**
     * Stata Base Reference Manual, "kappa - Interrater agreement", 85 xeromammograms read by two radiologists: kappa 0.4728, and 0.5684
     * with its weights "w", which are linear.
     */
    @Test
    void kappaAndLinearlyWeightedKappaOfStata() {
        Coefficients coefficients = new Coefficients(Examples.table(
                new int[] {21, 12, 0, 0}, new int[] {4, 17, 1, 0}, new int[] {3, 9, 15, 2}, new int[] {0, 0, 0, 1}));

        assertCoefficient("0.4728", coefficients.kappa());
        assertCoefficient("0.5684", coefficients.weightedKappa());
    }

    /**
     * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), https://repository.upenn.edu/asc_papers/43, example C: four
     * observers, twelve units, missing data; .815 with the ordinal metric.
     */
    @Test
    void alphaOfKrippendorff() {
        List<RatedItem> items = Examples.lines(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");

        assertCoefficient("0.8154", Figures.of(items, true).alpha());
    }

    /**
     * A. F. Hayes, K. Krippendorff, "Answering the call for a standard reliability measure for coding data", Communication Methods and
     * Measures 1 (2007) 77-89, p. 84: five observers, 40 units, each seen by some of them; .7598.
     */
    @Test
    void alphaOfHayesAndKrippendorff() {
        List<RatedItem> items = Examples.lines(
                "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
                "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
                "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
                ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
                "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1");

        assertCoefficient("0.7598", Figures.of(items, true).alpha());
    }

    private static void assertCoefficient(String expected, OptionalDouble coefficient) {
        assertThat(Rounded.coefficient(coefficient.orElseThrow())).isEqualTo(expected);
    }
}
