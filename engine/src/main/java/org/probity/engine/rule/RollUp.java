package org.probity.engine.rule;

/**
 * What was found of the required criteria in a detail, an outcome or a part.
 *
 * @param index its place among all that are rolled up, from 0
 * @param id id of the detail, outcome or part
 * @param notMet required criteria that are not met
 * @param needsReview required criteria that need a person's judgement
 */
public record RollUp(int index, String id, int notMet, int needsReview) {}
