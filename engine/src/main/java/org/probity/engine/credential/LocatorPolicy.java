package org.probity.engine.credential;

/** Whether a reference must say where in its artifact the evidence is. */
public enum LocatorPolicy {
    /** Every reference has a locator. */
    REQUIRED,
    /** A reference may do without; a locator that is given must still fit. */
    OPTIONAL
}
