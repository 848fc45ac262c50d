package org.probity.samples.report;

/** What hangs on a criterion. */
public enum Weight {
    /** It has to be met. */
    REQUIRED,
    /** It belongs to a detail among which the practitioner may choose: the outcome's own criterion decides whether enough are met. */
    ONE_OF_SEVERAL,
    /** It never holds the credential back. */
    OPTIONAL
}
