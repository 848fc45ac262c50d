package org.probity.engine.credential;

/** What a narrative must address one by one. */
public enum Covers {
    /** Every outcome of the credential. */
    OUTCOMES,
    /** Every detail of the credential. */
    DETAILS,
    /** Nothing in particular. */
    NOTHING
}
