package org.probity.engine.credential;

/** What words past a maximum mean. */
public enum Overlength {
    /** The text is too long, and that has to be mended. */
    REJECT,
    /** The text counts as it is, and its length is told. */
    ADVISE,
    /** The words up to the maximum count, and those past it count for nothing; how many they are is told. */
    IGNORE_EXCESS
}
