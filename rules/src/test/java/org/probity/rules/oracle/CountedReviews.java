package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.rules.oracle.Judgement.Advisory;

/**
 * Parts the ratings that count from those that do not, and says why these do not.
 *
 * <p>Reviews are taken to be without errors: of this submission, with ratings from the scale, and
 * no criterion rated twice by one person or by two adjudicators.
 */
final class CountedReviews {

    private final Submission submission;
    private final Set<String> criteria;
    private final List<GivenRating> ratings = new ArrayList<>();
    private final Set<Person> people = new LinkedHashSet<>();
    private final List<Advisory> otherAttempts = new ArrayList<>();
    private final List<Advisory> ownWork = new ArrayList<>();
    private final List<Advisory> unknownCriteria = new ArrayList<>();

    /**
     * Looks at all reviews.
     *
     * @param criteria ids of all criteria that the definition expands to
     */
    CountedReviews(Submission submission, Set<String> criteria, List<Map<String, Object>> reviews) {
        this.submission = submission;
        this.criteria = criteria;
        for (int i = 0; i < reviews.size(); i++) {
            look(i, new Review(reviews.get(i)));
        }
    }

    /** Of another attempt comes first: such a review is not looked into, whoever wrote it. */
    private void look(int position, Review review) {
        if (!review.isOf(submission)) {
            otherAttempts.add(
                    Advisory.onReview("review.other-attempt", review.author().id()));
        } else if (review.isBy(submission.practitioner())) {
            review.ratings().forEach(rating -> ownWork.add(onRating("review.own-work", review, rating)));
        } else {
            people.add(review.author());
            review.ratings().forEach(rating -> look(position, review, rating));
        }
    }

    private void look(int position, Review review, Map<String, Object> rating) {
        if (criteria.contains(criterion(rating))) {
            ratings.add(new GivenRating(position, review.author(), criterion(rating), Values.text(rating, "rating")));
        } else {
            unknownCriteria.add(onRating("review.unknown-criterion", review, rating));
        }
    }

    private static Advisory onRating(String code, Review review, Map<String, Object> rating) {
        return Advisory.onRating(code, review.author().id(), criterion(rating));
    }

    private static String criterion(Map<String, Object> rating) {
        return Values.text(rating, "criterion");
    }

    /** All ratings that count, in the order of the reviews. */
    List<GivenRating> ratings() {
        return ratings;
    }

    /** The ratings of one criterion that count, in the order of the report. */
    List<GivenRating> of(String criterion) {
        return ratings.stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .sorted(Comparator.comparing(GivenRating::by, Person.BY_ROLE_AND_ID))
                .toList();
    }

    /**
     * Whoever wrote a review that counts.
     *
     * <p>Doubt: also somebody none of whose ratings is of a criterion of the definition, or who has
     * handed in a review without ratings. It is to be seen that their ratings are still missing.
     */
    Set<Person> people() {
        return people;
    }

    /** On what does not count, by code in the order of the contract's list. */
    List<Advisory> advisories() {
        return Stream.of(unknownCriteria, ownWork, otherAttempts)
                .flatMap(List::stream)
                .toList();
    }
}
