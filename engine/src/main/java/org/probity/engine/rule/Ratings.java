package org.probity.engine.rule;

import org.probity.engine.credential.Disagreement;

/**
 * The ratings of one criterion, counted. Rules state what they come to.
 *
 * @param criterion the criterion that was rated
 * @param needed ratings by how many different assessors are needed, from 1
 * @param passing assessors' ratings that pass
 * @param failing assessors' ratings that do not
 * @param policy what happens when the assessors disagree
 * @param first the side of the rating in the first review that has one
 * @param adjudicator the side of the adjudicator's rating
 */
public record Ratings(
        Criterion criterion, int needed, int passing, int failing, Disagreement policy, Side first, Side adjudicator) {

    /**
     * How many assessors have rated it.
     *
     * @return the number of ratings, without an adjudicator's
     */
    public int given() {
        return passing + failing;
    }
}
