package org.probity.engine.report;

import java.util.List;

/**
 * Something that a reader should know. It never changes a verdict or the status.
 *
 * @param code what kind of thing, e.g. {@code evidence.unknown-detail}
 * @param message what was noticed, for a person to read
 * @param at JSON Pointers into the submission
 */
public record Advisory(String code, String message, List<String> at) {

    /** Keeps an unmodifiable copy of the pointers. */
    public Advisory {
        at = List.copyOf(at);
    }
}
