package org.probity.engine.credential;

/** What settles a criterion on which the assessors' ratings fall on different sides of the pass level. */
public enum Disagreement {
    /** An adjudicator's rating decides. */
    ADJUDICATOR,
    /** The lowest rating counts. */
    LOWEST,
    /** The highest rating counts. */
    HIGHEST,
    /** The side that most ratings are on; a tie waits for an adjudicator. */
    MAJORITY,
    /** The first review counts. */
    FIRST
}
