package org.probity.engine.report;

/** Who gives a verdict. */
public enum DecidedBy {
    /** A rule alone. */
    RULE,
    /** An assessor, whose rating is in or is awaited. */
    ASSESSOR
}
