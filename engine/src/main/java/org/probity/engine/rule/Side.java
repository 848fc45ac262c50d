package org.probity.engine.rule;

/** On which side of the pass level a rating falls. */
public enum Side {
    /** There is no such rating. */
    NONE,
    /** Below the pass level, or unscorable. */
    FAILS,
    /** At the pass level or above. */
    PASSES
}
