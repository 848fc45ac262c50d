package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import org.probity.rules.oracle.Judgement.Advisory;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/**
 * A rating that counts and was of no use is told, as nothing that was handed in is dropped in
 * silence.
 */
final class UnusedRatings {

    private UnusedRatings() {}

    /** One advisory for each such rating, in the order of the reviews. */
    static List<Advisory> of(Map<String, Criterion> criteria, List<GivenRating> ratings) {
        return ratings.stream()
                .filter(rating -> !isUsed(rating, criteria.get(rating.criterion())))
                .map(rating -> Advisory.onRating("review.unused", rating.by().id(), rating.criterion()))
                .toList();
    }

    /**
     * Ratings are of use where people decided.
     *
     * <p>Where not enough of them have rated an assessor's rating is still waiting for the others,
     * and an adjudicator's is not needed yet. Where they have, each assessor was heard, also one
     * who did not prevail. How many details of an outcome are proficient is nobody's to rate.
     */
    private static boolean isUsed(GivenRating rating, Criterion criterion) {
        if (criterion.decidedBy().equals("rule") || criterion.carriedFrom().isPresent() || criterion.isTally()) {
            return false;
        }
        if (criterion.verdict() == Verdict.NEEDS_REVIEW) {
            return !rating.by().isAdjudicator();
        }
        return !rating.by().isAdjudicator()
                || criterion.settledBy().orElseThrow().equals("adjudicator");
    }
}
