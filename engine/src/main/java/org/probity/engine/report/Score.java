package org.probity.engine.report;

/**
 * How many criteria are met, required or not. It is a count and never a mark: every required criterion has to be met.
 *
 * @param met criteria with the verdict {@link Verdict#MET}
 * @param total all criteria
 */
public record Score(int met, int total) {}
