package org.probity.samples.html;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.probity.engine.report.RatingResult;
import org.probity.samples.report.GivenRating;

/**
 * A rating as the page shows it.
 *
 * @param given the rating
 * @param comment paragraphs, none where there is no comment
 */
record RatingView(GivenRating given, List<List<Piece>> comment) {

    static List<RatingView> of(List<GivenRating> ratings) {
        return ratings.stream().map(RatingView::of).toList();
    }

    private static RatingView of(GivenRating rating) {
        return new RatingView(
                rating,
                rating.result()
                        .comment()
                        .map(text -> Shown.paragraphs(text, new BitSet()))
                        .orElse(List.of()));
    }

    RatingResult result() {
        return given.result();
    }

    /** Who gave it. An id stays as it is, since capitals make another one of it. */
    String rater() {
        String rater = given.rater();
        return result().assessor().filter(rater::equals).isPresent() ? rater : capitalised(rater);
    }

    /** The level, and why there is none of the scale. */
    String level() {
        return given.reasonedLevel();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
