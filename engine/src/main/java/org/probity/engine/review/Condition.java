package org.probity.engine.review;

/** Why evidence cannot be rated. */
public enum Condition {
    /** It cannot be read, seen or heard. */
    UNREADABLE,
    /** The assessor is not let in to it. */
    NO_ACCESS,
    /** It is about something else. */
    OFF_TOPIC,
    /** It is somebody else's work. */
    NOT_OWN_WORK,
    /** Something else, as the comment says. */
    OTHER
}
