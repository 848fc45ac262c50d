package org.probity.engine.credential;

/** Whose words an outcome, a detail or a prompt is in. */
public enum Provenance {
    /** The issuer's published words. */
    ISSUER,
    /** Worked out from the issuer's words; an issuer may replace it with its own. */
    DERIVED
}
