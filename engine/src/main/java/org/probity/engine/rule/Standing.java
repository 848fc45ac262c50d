package org.probity.engine.rule;

/**
 * What was found of the required criteria of the whole credential.
 *
 * @param notMetByRule required criteria that are not met, as a rule decides
 * @param needsReview required criteria that need a person's judgement
 */
public record Standing(int notMetByRule, int needsReview) {}
