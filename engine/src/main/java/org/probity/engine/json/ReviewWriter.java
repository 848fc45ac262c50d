package org.probity.engine.json;

import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;

/** Writes reviews. */
public final class ReviewWriter {
    private ReviewWriter() {}

    /**
     * Writes a review.
     *
     * @param review the review
     * @return JSON on one line
     */
    public static String write(Review review) {
        return JsonOutput.document(out -> {
            out.text("submission", review.submission());
            out.number("attempt", review.attempt());
            out.text("assessor", review.assessor());
            if (review.role() != Role.ASSESSOR) {
                out.name("role", review.role());
            }
            out.text("sha256", review.submissionSha256());
            out.objects("ratings", review.ratings(), rating -> rating(out, rating));
        });
    }

    private static void rating(JsonOutput out, Rating rating) {
        out.text("criterion", rating.criterion());
        out.text("rating", rating.level());
        rating.condition().ifPresent(condition -> out.name("condition", condition));
        out.text("comment", rating.comment());
        if (rating.confidential()) {
            out.flag("private", true);
        }
    }
}
