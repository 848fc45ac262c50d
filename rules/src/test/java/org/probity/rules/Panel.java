package org.probity.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Documents;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.internal.Assessment;
import org.probity.engine.internal.Criteria;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/**
 * Assessors who have rated a detail, one after the other, and perhaps an adjudicator.
 *
 * @param policy what happens where they disagree
 * @param needed how many ratings are needed
 * @param ratings the assessors' ratings, in the order of their reviews
 * @param adjudicator on which side the adjudicator's rating falls
 */
record Panel(Disagreement policy, int needed, List<String> ratings, Adjudicator adjudicator) {
    /** All that a rating can be, in rising order. */
    static final List<String> RATINGS = List.of(Rating.UNSCORABLE, "NOT_YET", "DEVELOPING", "PROFICIENT", "EXEMPLARY");

    /** The criterion that they rate. */
    static final String CRITERION = "EO1.1/proficiency";

    /** Complete without any evidence, so that nothing but ratings decides. */
    private static final String DEFINITION = """
            { "id": "rated", "version": "1.0.0", "title": "Rated",
              "outcomes": [
                { "id": "EO1", "statement": "It is rated.", "details": [{ "id": "EO1.1", "statement": "It is rated." }] }],
              "parts": [
                { "type": "portfolio", "id": "portfolio", "title": "Portfolio",
                  "references": { "minimum": 0 }, "explanation": { "minimum": 0 } }],
              "review": { "assessors": %d, "scale": ["NOT_YET", "DEVELOPING", "PROFICIENT", "EXEMPLARY"],
                          "pass": "PROFICIENT", "disagreement": "%s" } }
            """;

    private static final Submission SUBMISSION =
            Submission.builder("s-0001", "rated", "p-0001").build();

    /** What an adjudicator says; the levels on either side of the pass level. */
    enum Adjudicator {
        NONE,
        PASSES,
        FAILS
    }

    /** Every panel of so many assessors, whatever they and an adjudicator say. */
    static List<Panel> all(Disagreement policy, int needed, int given, List<String> ratings) {
        Stream<List<String>> combinations = Stream.of(List.of());
        for (int i = 0; i < given; i++) {
            combinations = combinations.flatMap(before -> ratings.stream().map(rating -> {
                List<String> longer = new ArrayList<>(before);
                longer.add(rating);
                return Collections.unmodifiableList(longer);
            }));
        }
        return combinations
                .flatMap(said -> Stream.of(Adjudicator.values())
                        .map(adjudicator -> new Panel(policy, needed, said, adjudicator)))
                .toList();
    }

    /** What comes of it under some rules. */
    CriterionResult assess(RuleBase rules) {
        String definition = DEFINITION.formatted(needed, policy.name().toLowerCase(Locale.ROOT));
        Criteria criteria = Criteria.of(Documents.credential(definition.getBytes(StandardCharsets.UTF_8)));
        return Assessment.of(rules, criteria, AssessmentRequest.of(SUBMISSION).withReviews(reviews()))
                .criteria()
                .stream()
                .filter(criterion -> criterion.id().equals(CRITERION))
                .findFirst()
                .orElseThrow();
    }

    private List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        for (String rating : ratings) {
            reviews.add(Review.byAssessor("s-0001", 1, "r-0" + (reviews.size() + 1), List.of(rating(rating))));
        }
        if (adjudicator != Adjudicator.NONE) {
            String rating = adjudicator == Adjudicator.PASSES ? "PROFICIENT" : "DEVELOPING";
            reviews.add(Review.byAdjudicator("s-0001", 1, "a-01", List.of(rating(rating))));
        }
        return reviews;
    }

    private static Rating rating(String level) {
        return level.equals(Rating.UNSCORABLE)
                ? Rating.unscorable(CRITERION, Condition.UNREADABLE, "")
                : new Rating(CRITERION, level);
    }
}
