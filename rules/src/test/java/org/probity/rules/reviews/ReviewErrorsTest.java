package org.probity.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.probity.rules.reviews.Dispute.FIRST;
import static org.probity.rules.reviews.Dispute.SECOND;
import static org.probity.rules.reviews.Dispute.adjudicated;
import static org.probity.rules.reviews.Dispute.attempt;
import static org.probity.rules.reviews.Dispute.by;
import static org.probity.rules.reviews.Dispute.fails;
import static org.probity.rules.reviews.Dispute.passes;
import static org.probity.rules.reviews.Dispute.request;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.report.Report;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;
import org.probity.engine.submission.Submission;

/** What is refused of reviews and earlier reports that are well formed by themselves. */
class ReviewErrorsTest {

    @Test
    void a_review_of_another_submission() {
        Review other = Review.byAssessor("s-0032", 1, "r-07", List.of(passes(FIRST)));

        assertThat(faults(request(by("r-08"), other)))
                .containsExactly(
                        "/reviews/1/submission: the review is of \"s-0032\", and the submission is \"s-0031\"");
    }

    @Test
    void a_rating_that_is_no_level_of_the_scale() {
        assertThat(faults(request(by("r-07", passes(FIRST), new Rating(SECOND, "GOOD")))))
                .containsExactly(
                        "/reviews/0/ratings/1/rating: \"GOOD\" is not a rating; there are: NOT_YET, PROFICIENT,"
                                + " UNSCORABLE");
    }

    @Test
    void two_ratings_of_one_criterion_by_one_person_in_any_role() {
        String fault = "/reviews/1/ratings/0/criterion: \"r-07\" has already rated \"" + FIRST
                + "\" in another review; nobody rates a criterion twice";

        assertThat(faults(request(by("r-07", passes(FIRST)), by("r-07", passes(FIRST)))))
                .containsExactly(fault);
        assertThat(faults(request(by("r-07", passes(FIRST)), adjudicated("r-07", passes(FIRST)))))
                .containsExactly(fault);
        assertThat(faults(request(by("r-07", passes(FIRST)), by("r-07", passes(SECOND)))))
                .isEmpty();
    }

    @Test
    void a_second_adjudicator() {
        assertThat(faults(
                        request(adjudicated("r-30", fails(FIRST)), adjudicated("r-31", passes(SECOND), passes(FIRST)))))
                .containsExactly("/reviews/1/ratings/1/criterion: \"" + FIRST
                        + "\" already has the rating of the adjudicator \"r-30\"; only one adjudicator decides");
    }

    @Test
    void every_fault_is_listed() {
        assertThat(faults(request(
                        by("r-07", new Rating(FIRST, "GOOD"), new Rating("EO9/x", "")),
                        by("r-07", new Rating(FIRST, "BAD")))))
                .hasSize(4);
    }

    @Test
    void what_does_not_count_is_not_held_against_the_scale() {
        Review earlier = Review.byAssessor("s-0031", 2, "r-07", List.of(new Rating(FIRST, "GOOD")));
        Review ofOtherContent = new Review(
                "s-0031", 1, "r-07", Role.ASSESSOR, Optional.of("0".repeat(64)), List.of(new Rating(FIRST, "GOOD")));
        Review own = by("p-31", new Rating(FIRST, "GOOD"));

        assertThat(faults(request(earlier, ofOtherContent, own, by("r-07", passes(FIRST)))))
                .isEmpty();
    }

    @Test
    void a_report_that_is_not_on_an_earlier_attempt() {
        Report first = Dispute.assess(request());

        assertThat(faults(AssessmentRequest.of(attempt(2, "Every team chose its goal."))
                        .withPrevious(first)))
                .isEmpty();
        assertThat(faults(request().withPrevious(first)))
                .containsExactly(
                        "/previous/submission/attempt: the previous report is on attempt 1, which is not before"
                                + " this one, attempt 1");
        assertThat(faults(AssessmentRequest.of(Submission.builder("s-0099", "goals", "p-31")
                                .attempt(2)
                                .build())
                        .withPrevious(first)))
                .containsExactly("/previous/submission/id: the previous report is on \"s-0031\", and the submission is"
                        + " \"s-0099\"");
    }

    @Test
    void a_report_about_another_credential() {
        Report first = Dispute.assess(request());
        Submission other = Submission.builder("s-0031", "ensuring-accountability", "p-31")
                .attempt(2)
                .build();
        Assessor assessor = Assessor.of(Documents.bundledCredential("ensuring-accountability"));

        assertThat(faults(assessor, AssessmentRequest.of(other).withPrevious(first)))
                .containsExactly(
                        "/previous/credential/id: the previous report is about \"goals\", and the submission is"
                                + " for \"ensuring-accountability\"");
    }

    private static List<String> faults(AssessmentRequest request) {
        return faults(Assessor.of(Dispute.credential(Dispute.TWO_ASSESSORS)), request);
    }

    private static List<String> faults(Assessor assessor, AssessmentRequest request) {
        InvalidDocumentException problem =
                catchThrowableOfType(InvalidDocumentException.class, () -> assessor.assess(request));
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .map(Fault::toString)
                        .map(String::strip)
                        .toList();
    }
}
