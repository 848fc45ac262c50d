package org.probity.engine.report;

/** What was found of a requirement. */
public enum Verdict {
    /** It is fulfilled. */
    MET,
    /** It is not fulfilled. */
    NOT_MET,
    /** Only a person can tell. */
    NEEDS_REVIEW
}
