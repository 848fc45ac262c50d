package org.probity.engine.internal;

import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.review.Rating;
import org.probity.engine.rule.Side;

/** The ratings that a credential knows, in their order. */
record RatingScale(ReviewPolicy policy) {
    private static final int UNKNOWN = -2;
    private static final int UNSCORABLE = -1;

    boolean has(Rating rating) {
        return rank(rating) != UNKNOWN;
    }

    Side side(Rating rating) {
        return rank(rating) >= policy.scale().indexOf(policy.pass()) ? Side.PASSES : Side.FAILS;
    }

    /** Higher for a better rating. What cannot be rated lies below every level. */
    int rank(Rating rating) {
        if (rating.level().equals(Rating.UNSCORABLE)) {
            return UNSCORABLE;
        }
        int level = policy.scale().indexOf(rating.level());
        return level < 0 ? UNKNOWN : level;
    }
}
