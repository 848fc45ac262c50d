package org.probity.rules.reviews;

import java.util.List;
import java.util.Optional;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** A complete submission of two details that two assessors rate, and that they may disagree on. */
final class Dispute {
    static final String FIRST = "EO1.1/proficiency";
    static final String SECOND = "EO1.2/proficiency";
    static final ReviewPolicy TWO_ASSESSORS = new ReviewPolicy(
            2, Scale.of(List.of("NOT_YET", "PROFICIENT"), "PROFICIENT"), Disagreement.ADJUDICATOR, true);
    static final Submission SUBMISSION = attempt(1, "The minutes show that every team chose its own goal.");

    private Dispute() {}

    /** An attempt whose first detail is explained in these words. */
    static Submission attempt(int attempt, String explanation) {
        Reference minutes = new Reference("A1", new Locator.Section("Goals"));
        return Submission.builder("s-0031", "goals", "p-31")
                .attempt(attempt)
                .artifact(Artifact.file("A1", "Minutes of the team meetings", "minutes.docx"))
                .selfAnalysis(new SelfAnalysis("EO1.1", List.of(minutes), explanation))
                .selfAnalysis(new SelfAnalysis("EO1.2", List.of(minutes), "Each goal names a number and a date."))
                .build();
    }

    static Credential credential(ReviewPolicy policy) {
        return Credential.builder("goals", "1.0.0", "Team Goals")
                .outcome(new Outcome(
                        "EO1",
                        "Agree on goals with teams.",
                        List.of(
                                new Detail("EO1.1", "Teams choose their goals themselves."),
                                new Detail("EO1.2", "Goals are measurable."))))
                .part(new PortfolioPart(
                        "portfolio",
                        "Portfolio",
                        Range.atLeast(1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.empty()))
                .review(policy)
                .build();
    }

    static Review by(String assessor, Rating... ratings) {
        return Review.byAssessor("s-0031", 1, assessor, List.of(ratings));
    }

    static Review adjudicated(String adjudicator, Rating... ratings) {
        return Review.byAdjudicator("s-0031", 1, adjudicator, List.of(ratings));
    }

    static Rating passes(String criterion) {
        return new Rating(criterion, "PROFICIENT");
    }

    static Rating fails(String criterion) {
        return new Rating(criterion, "NOT_YET");
    }

    static AssessmentRequest request(Review... reviews) {
        return AssessmentRequest.of(SUBMISSION).withReviews(List.of(reviews));
    }

    static Report assess(AssessmentRequest request) {
        return Assessor.of(credential(TWO_ASSESSORS)).assess(request);
    }

    static CriterionResult criterion(Report report, String id) {
        return report.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
