package org.probity.engine.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * On how many criteria the assessors agree: all ratings of each fall on the same side of the pass level. A coefficient that is
 * corrected for chance says little over the dozen ratings of one submission, so there is none here.
 *
 * @param criteria the criteria that two or more assessors have rated, at least 1
 * @param agreed those on which they agree
 */
public record Agreement(int criteria, int agreed) {

    /**
     * The share of criteria on which they agree.
     *
     * @return in percent, from 0 to 100, rounded to one decimal
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * agreed).divide(BigDecimal.valueOf(criteria), 1, RoundingMode.HALF_UP);
    }
}
