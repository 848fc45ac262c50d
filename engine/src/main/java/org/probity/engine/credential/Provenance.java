package org.probity.engine.credential;

/** Whose words an element of a definition is in. */
public enum Provenance {
    /** The issuer's published words. */
    ISSUER,
    /** Worked out from the issuer's words; an issuer may replace it with its own. */
    DERIVED
}
