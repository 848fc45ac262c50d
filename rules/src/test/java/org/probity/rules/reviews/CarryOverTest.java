package org.probity.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rules.reviews.Dispute.FIRST;
import static org.probity.rules.reviews.Dispute.SECOND;
import static org.probity.rules.reviews.Dispute.assess;
import static org.probity.rules.reviews.Dispute.attempt;
import static org.probity.rules.reviews.Dispute.by;
import static org.probity.rules.reviews.Dispute.criterion;
import static org.probity.rules.reviews.Dispute.fails;
import static org.probity.rules.reviews.Dispute.passes;
import static org.probity.rules.reviews.Dispute.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Documents;
import org.probity.engine.report.Change;
import org.probity.engine.report.Report;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Review;

/** What an earlier attempt leaves to be done. */
class CarryOverTest {
    private static final String EXPLANATION =
            Dispute.SUBMISSION.selfAnalysis().get(0).explanation().orElseThrow();
    private static final Report FIRST_ATTEMPT =
            assess(request(by("r-07", fails(FIRST), passes(SECOND)), by("r-08", fails(FIRST), passes(SECOND))));

    @Test
    void only_what_changed_is_left_to_review() {
        Report second = assess(AssessmentRequest.of(attempt(2, "Teams chose goals from a list of their own."))
                .withPrevious(FIRST_ATTEMPT));

        assertThat(FIRST_ATTEMPT.status()).isEqualTo(Status.NOT_YET_PROFICIENT);
        assertThat(second.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(second.review().orElseThrow().awaited()).containsExactly(FIRST);
        assertThat(criterion(second, SECOND).settledBy()).contains(SettledBy.CARRIED_OVER);
        assertThat(criterion(second, SECOND).carriedFrom()).isEqualTo(OptionalInt.of(1));
        assertThat(second.changes().orElseThrow().criteria())
                .containsExactly(new Change<>(FIRST, Optional.of(Verdict.NOT_MET), Optional.of(Verdict.NEEDS_REVIEW)));
        assertThat(second.changes().orElseThrow().details())
                .extracting(Change::id)
                .containsExactly("EO1.1");
        assertThat(second.changes().orElseThrow().narratives()).isEmpty();
        assertThat(second.changes().orElseThrow().definition()).isEmpty();
    }

    @Test
    void what_was_carried_over_twice_names_the_attempt_at_which_people_looked() {
        Report second = assess(AssessmentRequest.of(attempt(2, "Teams chose their goals in October."))
                .withPrevious(FIRST_ATTEMPT));
        Report third = assess(AssessmentRequest.of(attempt(3, "Teams chose their goals in October."))
                .withPrevious(second));

        assertThat(criterion(third, SECOND).carriedFrom()).isEqualTo(OptionalInt.of(1));
    }

    /** Hosts keep reports as JSON, and practitioners may only have their own copy. */
    @Test
    void a_report_that_was_stored_or_is_a_practitioners_copy_does_as_well() {
        AssessmentRequest second = AssessmentRequest.of(attempt(2, EXPLANATION));
        byte[] stored = Documents.toJson(FIRST_ATTEMPT).getBytes(StandardCharsets.UTF_8);
        Report expected = assess(second.withPrevious(FIRST_ATTEMPT));

        assertThat(assess(second.withPrevious(Documents.report(stored)))).isEqualTo(expected);
        assertThat(assess(second.withPrevious(FIRST_ATTEMPT.forPractitioner()))).isEqualTo(expected);
    }

    /** What was not found proficient has to be rated again, even where nothing has changed. */
    @Test
    void what_was_not_met_is_not_carried_over() {
        Report second = assess(AssessmentRequest.of(attempt(2, EXPLANATION)).withPrevious(FIRST_ATTEMPT));

        assertThat(second.review().orElseThrow().awaited()).containsExactly(FIRST);
        assertThat(second.changes().orElseThrow().details()).isEmpty();
    }

    @Test
    void ratings_of_what_is_carried_over_are_told() {
        List<Review> reviews = List.of(Review.byAssessor("s-0031", 2, "r-09", List.of(fails(SECOND))));
        Report second = assess(AssessmentRequest.of(attempt(2, EXPLANATION))
                .withReviews(reviews)
                .withPrevious(FIRST_ATTEMPT));

        assertThat(criterion(second, SECOND).verdict()).isEqualTo(Verdict.MET);
        assertThat(second.advisories())
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.code()).isEqualTo("review.unused"));
    }
}
