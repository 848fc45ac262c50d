package org.probity.samples.batch;

import java.util.List;

/**
 * The state of the files that an outcome follows from.
 *
 * @param digest differs as soon as one of the files does; empty where the submission is to be looked at again in any case
 * @param files the artifacts that were taken into account, relative to the submission's document
 */
public record Stamp(String digest, List<String> files) {
    /** Fits no state at all. */
    public static final Stamp NEVER = new Stamp("", List.of());

    /** Keeps an unmodifiable copy. */
    public Stamp {
        files = List.copyOf(files);
    }
}
