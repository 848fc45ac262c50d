package org.probity.engine.internal.text;

/**
 * A text of a submission and where it is.
 *
 * @param at JSON Pointer of the text
 * @param text plain text
 */
public record Source(String at, String text) {}
