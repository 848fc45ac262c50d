package org.probity.engine.report;

/** For whom a report is. */
public enum Audience {
    /** The issuer, and whoever may see everything: the full report. */
    ISSUER,
    /** The practitioner: names no assessor, and shows no comment that is kept from the practitioner. */
    PRACTITIONER,
    /** One assessor: shows nothing of the others' ratings while that assessor's own are missing. */
    ASSESSOR
}
