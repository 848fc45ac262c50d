package org.probity.engine.report;

/** How the assessors' ratings of a criterion came to one verdict. */
public enum SettledBy {
    /** All ratings fall on the same side of the pass level. */
    AGREEMENT,
    /** The assessors disagreed, and an adjudicator's rating decided. */
    ADJUDICATOR,
    /** The assessors disagreed, and the lowest rating counts. */
    LOWEST,
    /** The assessors disagreed, and the highest rating counts. */
    HIGHEST,
    /** The assessors disagreed, and the side with more ratings counts. */
    MAJORITY,
    /** The assessors disagreed, and the first review counts. */
    FIRST,
    /** Nobody had to rate it again: an earlier attempt was found proficient on the same evidence. */
    CARRIED_OVER
}
