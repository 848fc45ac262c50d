package org.probity.engine.internal;

import org.probity.engine.review.Rating;
import org.probity.engine.review.Role;
import org.probity.engine.rule.Criterion;

/**
 * A rating that counts.
 *
 * @param assessor id of the person who rated
 * @param role what the person is there for
 * @param criterion the criterion that was rated
 * @param rating what the person said
 */
record CountedRating(String assessor, Role role, Criterion criterion, Rating rating) {}
