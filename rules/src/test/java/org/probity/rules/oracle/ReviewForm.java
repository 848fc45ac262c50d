package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes random ratings down as reviews of one attempt, with what may be left out left out or not. */
final class ReviewForm {

    private final Dice dice;
    private final Submission submission;

    ReviewForm(Dice dice, Submission submission) {
        this.dice = dice;
        this.submission = submission;
    }

    Map<String, Object> filledIn(Person author, List<Object> ratings) {
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("submission", submission.root().get("id"));
        if (submission.attempt() > 1 || dice.chance(.3)) {
            review.put("attempt", submission.attempt());
        }
        review.put("assessor", author.id());
        if (author.isAdjudicator() || dice.chance(.3)) {
            review.put("role", author.role());
        }
        review.put("ratings", new ArrayList<>(ratings));
        if (dice.chance(.03)) {
            review.put("extensions", Map.of("ratings", List.of("anything")));
        }
        return review;
    }
}
