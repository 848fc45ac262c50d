package org.probity.engine.rule;

/**
 * What was found of the required criteria of the whole credential.
 *
 * @param notMetByRule required criteria that are not met, as a rule decides
 * @param awaited required criteria that need an assessor's rating
 * @param disputed required criteria on which assessors disagree and that need an adjudicator's rating
 * @param notMetByPeople required criteria that are not met, as people found
 */
public record Standing(int notMetByRule, int awaited, int disputed, int notMetByPeople) {}
