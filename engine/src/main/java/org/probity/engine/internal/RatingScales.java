package org.probity.engine.internal;

import org.probity.engine.credential.Scale;
import org.probity.engine.review.Rating;
import org.probity.engine.rule.Side;

/** The ratings that a credential knows, in their order. A detail may have its own. */
final class RatingScales {
    private static final int UNSCORABLE = -1;

    private final Criteria criteria;

    RatingScales(Criteria criteria) {
        this.criteria = criteria;
    }

    static boolean has(Scale scale, Rating rating) {
        return rating.level().equals(Rating.UNSCORABLE) || scale.ids().contains(rating.level());
    }

    Side side(CountedRating rating) {
        Scale scale = criteria.scaleOf(rating.criterion());
        return rank(rating) >= scale.ids().indexOf(scale.pass()) ? Side.PASSES : Side.FAILS;
    }

    /** Higher for a better rating of the same criterion. What cannot be rated lies below every level. */
    int rank(CountedRating rating) {
        String level = rating.rating().level();
        return level.equals(Rating.UNSCORABLE)
                ? UNSCORABLE
                : criteria.scaleOf(rating.criterion()).ids().indexOf(level);
    }
}
