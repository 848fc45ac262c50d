package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes up reviews that do not count, so that it does not matter what they say: they may rate what
 * others have rated, and by levels that are not on the scale.
 */
final class RandomStrayReviews {

    private final Dice dice;
    private final Submission submission;
    private final List<String> criteria;
    private final RandomRating rating;
    private final ReviewForm form;

    RandomStrayReviews(Dice dice, Submission submission, List<String> criteria, RandomRating rating) {
        this.dice = dice;
        this.submission = submission;
        this.criteria = criteria;
        this.rating = rating;
        this.form = new ReviewForm(dice, submission);
    }

    /** The practitioner on the own work. */
    Map<String, Object> ownWork() {
        return by(submission.practitioner());
    }

    /** Of an earlier or later attempt, or of this one before it was changed. */
    Map<String, Object> ofOtherAttempt(String person) {
        Map<String, Object> review = by(dice.chance(.1) ? submission.practitioner() : person);
        if (dice.chance(.5)) {
            review.put("sha256", digest());
        } else {
            review.put("attempt", submission.attempt() == 1 || dice.chance(.5) ? submission.attempt() + 1 : 1L);
        }
        return review;
    }

    private Map<String, Object> by(String person) {
        return form.filledIn(new Person(person, dice.pick(Person.ASSESSOR, Person.ADJUDICATOR)), ratings());
    }

    private List<Object> ratings() {
        List<Object> ratings = new ArrayList<>();
        dice.shuffled(criteria).stream()
                .limit(dice.between(0, 3))
                .forEach(criterion -> ratings.add(rating.ofNoAccount(criterion)));
        return ratings;
    }

    /** A digest of something else. */
    private String digest() {
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            digest.append(Character.forDigit(dice.between(0, 15), 16));
        }
        return digest.toString();
    }
}
