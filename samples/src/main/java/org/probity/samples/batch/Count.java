package org.probity.samples.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many submissions something is true of.
 *
 * @param <T> what kind of thing
 * @param what the thing
 * @param submissions how many it is true of
 * @param of how many there are
 */
public record Count<T>(T what, int submissions, int of) {

    /**
     * The share of submissions.
     *
     * @return percent with one decimal, rounded half up
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * submissions).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }
}
