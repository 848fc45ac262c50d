package org.probity.engine.review;

/** What somebody who rates is there for. */
public enum Role {
    /** Rates, with or without others. */
    ASSESSOR,
    /** Decides where assessors disagree. */
    ADJUDICATOR
}
