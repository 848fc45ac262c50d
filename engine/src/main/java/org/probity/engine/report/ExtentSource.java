package org.probity.engine.report;

/** Where it is known from how far an artifact extends. */
public enum ExtentSource {
    /** From the file itself, as an inspector found it. */
    FILE,
    /** From the submission's own claim. */
    CLAIMED
}
