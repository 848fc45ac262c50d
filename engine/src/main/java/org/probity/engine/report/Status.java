package org.probity.engine.report;

/** Where a submission stands. */
public enum Status {
    /** Something required is missing, and a rule can tell: the practitioner has to mend it. */
    INCOMPLETE,
    /** Nothing is missing that a rule can see; something required still needs a rating. */
    AWAITING_REVIEW,
    /** Every rating is in, and the assessors disagree: an adjudicator has to decide. */
    IN_ADJUDICATION,
    /** The assessors found something required not met. */
    NOT_YET_PROFICIENT,
    /** Everything required is met. */
    PROFICIENT
}
