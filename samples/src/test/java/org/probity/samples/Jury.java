package org.probity.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.Report;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/**
 * A jury at work: a credential that asks for two assessors, a submission in which no rule finds a gap, and every way in
 * which two people and an adjudicator come to a verdict, or do not.
 */
public final class Jury {
    /** What the practitioner must not read. */
    public static final String PRIVATE = "The coach wrote this for him, I believe.";

    /** Ids that stand nowhere else, so that a text can be searched for them. */
    public static final List<String> IDS = List.of("rater-adams", "rater-brown", "judge-clark");

    private static final List<String> STATEMENTS = List.of(
            "Each meeting ends with who does what by when.",
            "Families hear what was agreed.",
            "Attendance is read before it is discussed.",
            "Tasks of the last meeting are looked at first.",
            "Everybody has had the floor.");

    private Jury() {}

    public static Assessor assessor() {
        return assessor("1.0.0");
    }

    public static Assessor assessor(String version) {
        return Assessor.of(credential(version, Disagreement.ADJUDICATOR));
    }

    public static Credential credential(String version, Disagreement disagreement) {
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < STATEMENTS.size(); i++) {
            details.add(new Detail("EO1." + (i + 1), STATEMENTS.get(i)));
        }
        return Credential.builder("leading-meetings", version, "Leading Staff Meetings")
                .outcome(new Outcome("EO1", "The leader turns meetings into agreed work.", details))
                .part(new NarrativePart(
                        "account",
                        "Account of a Term",
                        Optional.of(Range.atLeast(5)),
                        List.of(new Prompt("Q1", "How did the meetings change?")),
                        Covers.NOTHING,
                        Optional.empty()))
                .part(new PortfolioPart(
                        "portfolio",
                        "Evidence of Meetings",
                        Range.atLeast(1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.empty()))
                .review(new ReviewPolicy(
                        2, Scale.of(List.of("NOT_YET", "PROFICIENT"), "PROFICIENT"), disagreement, true))
                .build();
    }

    /** The first attempt. Its one passage does not say what it answers, so that people have to look. */
    public static Submission submission() {
        return submission(1, "We agree who calls which family.", "The notes list it.");
    }

    /** The second attempt, after the first one's comments. */
    public static Submission resubmission() {
        return submission(
                2, "We agree who calls which family, and by when.", "The notes list it with a name and a date.");
    }

    /** An attempt in which the first detail is explained as ever, and the others in these words. */
    public static Submission submission(int attempt, String account, String explanation) {
        Submission.Builder submission = Submission.builder("s-1", "leading-meetings", "p-1")
                .attempt(attempt)
                .passage("account", new Passage(account))
                .artifact(Artifact.uri("A1", "Meeting notes", "https://example.org/notes.pdf")
                        .withMediaType("application/pdf")
                        .withPages(9));
        for (int i = 1; i <= STATEMENTS.size(); i++) {
            submission.selfAnalysis(new SelfAnalysis(
                    "EO1." + i,
                    List.of(new Reference("A1", new Locator.Page(i, OptionalInt.empty()))),
                    i == 1 ? "The notes list it." : explanation));
        }
        return submission.build();
    }

    /**
     * One criterion of each kind: both pass EO1.1, neither passes EO1.2, the adjudicator decides on EO1.3, nobody has decided
     * on EO1.4, EO1.5 cannot be rated, and Q1 waits for the second assessor.
     */
    public static List<Review> reviews() {
        return List.of(
                Review.byAssessor(
                        "s-1",
                        1,
                        IDS.get(0),
                        List.of(
                                new Rating("account/Q1", "NOT_YET").withComment("It says nothing of before."),
                                proficiency(1, "PROFICIENT"),
                                proficiency(2, "NOT_YET").withComment("The notes do not\nname a family."),
                                proficiency(3, "PROFICIENT").withComment("Read aloud on page 3."),
                                proficiency(4, "PROFICIENT").withComment("Page 4 begins with it."),
                                Rating.unscorable(id(5), Condition.UNREADABLE, "Page 5 is blank."))),
                Review.byAssessor(
                        "s-1",
                        1,
                        IDS.get(1),
                        List.of(
                                proficiency(1, "PROFICIENT"),
                                proficiency(2, "NOT_YET").withComment(PRIVATE).asConfidential(),
                                proficiency(3, "NOT_YET").withComment("One month is not a habit."),
                                proficiency(4, "NOT_YET").withComment(PRIVATE).asConfidential(),
                                new Rating(
                                        id(5),
                                        Rating.UNSCORABLE,
                                        Optional.of(Condition.NO_ACCESS),
                                        Optional.empty(),
                                        false))),
                Review.byAdjudicator(
                        "s-1",
                        1,
                        IDS.get(2),
                        List.of(proficiency(3, "NOT_YET").withComment("Two of nine pages show it."))));
    }

    /** With them no assessor's rating is missing any more. */
    public static List<Review> allReviews() {
        List<Review> all = new ArrayList<>(reviews());
        all.add(Review.byAssessor("s-1", 1, IDS.get(1), List.of(new Rating("account/Q1", "PROFICIENT"))));
        return all;
    }

    /** By another person, or of another attempt. */
    public static Review review(int attempt, String who, Rating... ratings) {
        return Review.byAssessor("s-1", attempt, who, List.of(ratings));
    }

    public static Rating proficiency(int detail, String level) {
        return new Rating(id(detail), level);
    }

    private static String id(int detail) {
        return "EO1." + detail + "/proficiency";
    }

    /** The first attempt, with whatever was said of it. */
    public static AssessmentRequest rated() {
        return AssessmentRequest.of(submission()).withReviews(reviews());
    }

    /** The report on the first attempt. */
    public static Report first() {
        return assessor().assess(rated());
    }
}
