package org.probity.samples.batch;

/**
 * A document that could not be assessed.
 *
 * @param source where it is, as messages call it
 * @param problem the first thing that is wrong, as the line that was told
 */
public record RefusedDocument(String source, String problem) {}
