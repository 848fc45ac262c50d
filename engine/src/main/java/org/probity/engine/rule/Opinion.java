package org.probity.engine.rule;

/** Where people stand on a criterion. */
public enum Opinion {
    /** Too few assessors have rated it. */
    AWAITED,
    /** The assessors disagree, and an adjudicator has to decide. */
    DISPUTED,
    /** It passes. */
    PASSED,
    /** It does not pass. */
    FAILED,
    /** It does not pass, and a rating that decided says that the evidence cannot be rated at all. */
    UNSCORABLE
}
