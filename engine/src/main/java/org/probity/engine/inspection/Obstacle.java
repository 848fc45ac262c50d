package org.probity.engine.inspection;

/** Why no more could be found. */
public enum Obstacle {
    /** It has no bytes. */
    EMPTY,
    /** It is larger than the inspector opens. */
    TOO_LARGE,
    /** Unpacking it would take far more room than it takes itself. */
    EXPANDS_TOO_FAR,
    /** It opens only with a password or a key. */
    ENCRYPTED,
    /** It contradicts the format that it is of, or ends before its end. */
    DAMAGED,
    /** Looking at it took too long. */
    OUT_OF_TIME,
    /** Looking at it took too much memory. */
    OUT_OF_MEMORY,
    /** It lies outside the submission's folder. */
    OUTSIDE,
    /** It is a folder, a device or something else that is not a file. */
    NOT_A_FILE,
    /** It is there, and cannot be opened here: no permission, or a fault of the machine's. */
    UNREADABLE
}
