package org.probity.samples.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: rounded half up, the same in every language, and never a zero with a minus sign. */
public final class Rounded {
    private static final int OF_PERCENT = 1;
    private static final int OF_COEFFICIENT = 4;
    private static final int IN_BRIEF = 2;

    private Rounded() {}

    /**
     * A share in percent.
     *
     * @param percent the share, from 0 to 100
     * @return its digits, with one decimal
     */
    public static String percent(double percent) {
        return to(OF_PERCENT, percent);
    }

    /**
     * A coefficient, for programs.
     *
     * @param coefficient the number
     * @return its digits, with four decimals
     */
    public static String coefficient(double coefficient) {
        return to(OF_COEFFICIENT, coefficient);
    }

    /**
     * A coefficient, for people.
     *
     * @param coefficient the number
     * @return its digits, with two decimals
     */
    public static String briefCoefficient(double coefficient) {
        return to(IN_BRIEF, coefficient);
    }

    private static String to(int decimals, double number) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
