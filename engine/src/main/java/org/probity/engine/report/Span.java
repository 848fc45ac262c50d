package org.probity.engine.report;

/**
 * A stretch of a text of the submission.
 *
 * @param at JSON Pointer of the text
 * @param from its first character, in code points from 0
 * @param to the character behind its last, in code points
 */
public record Span(String at, int from, int to) {}
