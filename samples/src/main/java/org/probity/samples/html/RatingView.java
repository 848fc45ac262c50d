package org.probity.samples.html;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.probity.engine.report.RatingResult;
import org.probity.samples.report.RatingWording;

/**
 * A rating as the page shows it.
 *
 * @param result what was rated
 * @param comment paragraphs, none where there is no comment
 */
record RatingView(RatingResult result, List<List<Piece>> comment) {

    static List<RatingView> of(List<RatingResult> ratings) {
        return ratings.stream().map(RatingView::of).toList();
    }

    private static RatingView of(RatingResult rating) {
        return new RatingView(
                rating,
                rating.comment()
                        .map(text -> Shown.paragraphs(text, new BitSet()))
                        .orElse(List.of()));
    }

    /** Who gave it. An id stays as it is, since capitals make another one of it. */
    String rater() {
        String rater = RatingWording.rater(result);
        return result.assessor().filter(rater::equals).isPresent() ? rater : capitalised(rater);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
