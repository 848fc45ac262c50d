package org.probity.engine.json;

import java.util.List;
import java.util.Optional;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;

/** Reads reviews. */
public final class ReviewReader {
    private static final List<String> REVIEW =
            List.of("submission", "attempt", "assessor", "role", "sha256", "ratings", "extensions");
    private static final List<String> RATING = List.of("criterion", "rating", "condition", "comment", "private");

    private ReviewReader() {}

    /**
     * Reads a review.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Review read(byte[] bytes, DocumentLimits limits) {
        Reading reading = new Reading(JsonText.decode(bytes, limits));
        // What a condition should be cannot be told while the rating is not known, and the other way round.
        reading.shadow("/ratings/\\d+/(rating|condition|comment)", "/ratings/\\d+(/.*)?");
        Fields fields = new Fields(reading, "", reading.root(), REVIEW);
        String submission = fields.text("submission");
        int attempt = fields.has("attempt") ? fields.whole("attempt", 1) : 1;
        String assessor = fields.text("assessor");
        Role role = fields.optionalChoice("role", EnumNames.all(Role.values()), Role.ASSESSOR)
                .orElse(Role.ASSESSOR);
        Optional<String> sha256 = fields.optionalText("sha256");
        if (!fields.has("ratings")) {
            fields.required("ratings", (value, at) -> Optional.empty());
        }
        List<Rating> ratings = fields.objects("ratings", RATING, ReviewReader::rating);
        fields.optionalObject("extensions");
        return reading.finish(digest -> new Review(submission, attempt, assessor, role, sha256, ratings));
    }

    private static Rating rating(Fields fields) {
        return new Rating(
                fields.text("criterion"),
                fields.text("rating"),
                fields.optionalChoice("condition", EnumNames.all(Condition.values()), Condition.OTHER),
                fields.optionalText("comment"),
                fields.flag("private", false));
    }
}
