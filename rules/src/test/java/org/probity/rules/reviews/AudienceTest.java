package org.probity.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.probity.rules.reviews.Dispute.FIRST;
import static org.probity.rules.reviews.Dispute.SECOND;
import static org.probity.rules.reviews.Dispute.adjudicated;
import static org.probity.rules.reviews.Dispute.assess;
import static org.probity.rules.reviews.Dispute.by;
import static org.probity.rules.reviews.Dispute.criterion;
import static org.probity.rules.reviews.Dispute.fails;
import static org.probity.rules.reviews.Dispute.passes;
import static org.probity.rules.reviews.Dispute.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Documents;
import org.probity.engine.report.Audience;
import org.probity.engine.report.RatingResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;

/** Who sees what of the assessors. */
class AudienceTest {
    private static final AssessmentRequest DISPUTED = request(
            by(
                    "r-07",
                    passes(FIRST).withComment("Signed by every team."),
                    passes(SECOND).withComment("Compare with the sheet.").asConfidential()),
            by("r-08", fails(FIRST).withComment("Who chose?").asConfidential(), passes(SECOND), passes("EO7/x")),
            adjudicated("r-30", passes(FIRST)));

    @Test
    void a_practitioners_copy_names_nobody_and_keeps_what_is_private() {
        Report full = assess(DISPUTED);
        Report copy = assess(DISPUTED.forPractitioner());
        String json = Documents.toJson(copy);

        assertThat(json).contains("\"audience\":\"practitioner\"", "Signed by every team.", "\"adjudicator\"");
        assertThat(json).doesNotContain("r-07", "r-08", "r-30", "Compare", "Who chose?", "\"private\"");
        assertThat(copy.status()).isEqualTo(full.status());
        assertThat(copy.review().orElseThrow().assessors()).isEmpty();
        assertThat(criterion(copy, FIRST).ratings())
                .extracting(RatingResult::role, RatingResult::level, RatingResult::decisive)
                .containsExactly(
                        tuple(Role.ASSESSOR, "NOT_YET", false),
                        tuple(Role.ASSESSOR, "PROFICIENT", false),
                        tuple(Role.ADJUDICATOR, "PROFICIENT", true));
        assertThat(full.addressedTo(Audience.PRACTITIONER).forPractitioner()).isEqualTo(copy);
    }

    @Test
    void an_assessor_who_has_not_rated_sees_nothing_of_the_others() {
        Report copy = assess(DISPUTED.forAssessor("r-09"));

        assertThat(copy.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(copy.review().orElseThrow().assessors())
                .containsExactly(new ReviewSummary.Share("r-09", Role.ASSESSOR, 0, List.of(FIRST, SECOND)));
        assertThat(Documents.toJson(copy.addressedTo(Audience.ISSUER)))
                .isEqualTo(Documents.toJson(assess(request(by("r-09")))));
    }

    @Test
    void an_assessor_whose_ratings_are_not_complete_sees_those() {
        Report copy = assess(request(by("r-07", passes(FIRST)), by("r-08", passes(FIRST), fails(SECOND)))
                .forAssessor("r-07"));

        assertThat(criterion(copy, FIRST).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(criterion(copy, FIRST).ratings()).hasSize(1);
        assertThat(criterion(copy, SECOND).ratings()).isEmpty();
        assertThat(Documents.toJson(copy)).contains("\"audience\":\"assessor\"").doesNotContain("r-08");
    }

    @Test
    void an_assessor_whose_ratings_are_complete_sees_everything() {
        assertThat(assess(DISPUTED.forAssessor("r-07")))
                .isEqualTo(assess(DISPUTED).addressedTo(Audience.ASSESSOR));
    }

    /** Nobody can adjudicate what they may not see. */
    @Test
    void an_adjudicator_sees_everything() {
        assertThat(assess(DISPUTED.forAssessor("r-30")))
                .isEqualTo(assess(DISPUTED).addressedTo(Audience.ASSESSOR));
    }

    /** The order in which ratings stand would tell whose they are, from one criterion to the next. */
    @Test
    void a_practitioners_copy_is_the_same_whoever_said_what() {
        Review passing = by("r-07", passes(FIRST), fails(SECOND));
        Review failing = by("r-08", fails(FIRST), passes(SECOND));
        Review passingAsOther = by("r-08", passes(FIRST), fails(SECOND));
        Review failingAsOther = by("r-07", fails(FIRST), passes(SECOND));

        assertThat(assess(request(passing, failing).forPractitioner()))
                .isEqualTo(assess(request(passingAsOther, failingAsOther).forPractitioner()));
    }
}
