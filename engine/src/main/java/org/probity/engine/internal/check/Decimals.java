package org.probity.engine.internal.check;

import java.math.BigDecimal;

/** Decimal numbers of documents, which may be written as {@code 1e999999999} and would fill the memory where that is spelt out. */
public final class Decimals {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 20;

    /** What {@link #isModest} asks for, in words. */
    public static final String MODEST = "between 0 and 1000000000, with at most 20 decimals";

    private Decimals() {}

    /**
     * The same number in the one form that equal numbers share.
     *
     * @param number any number
     * @return the number without trailing zeros
     */
    public static BigDecimal normal(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /**
     * Whether a number can be a duration in seconds, or a threshold, and can safely be calculated with and written out.
     *
     * @param number any number
     * @return whether it is between 0 and a thousand million, with at most 20 decimals
     */
    public static boolean isModest(BigDecimal number) {
        return number.signum() == 0
                || number.signum() > 0
                        && number.compareTo(LARGEST) <= 0
                        && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
