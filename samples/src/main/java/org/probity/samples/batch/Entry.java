package org.probity.samples.batch;

/**
 * One finished submission in a journal.
 *
 * @param source where its document is, as messages call it
 * @param stamp the state that its files had
 * @param outcome what became of it
 */
public record Entry(String source, Stamp stamp, Outcome outcome) {}
