package org.probity.samples.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.ArtifactRequirement;
import org.probity.engine.credential.Attestation;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PassRule;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.CriterionResult;
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
import org.probity.engine.submission.TimeCode;

/** A credential and a submission by somebody who tries to make the page say or do something else. */
final class Hostile {
    static final String OVERRIDE = "\u202E";

    /** Ends every kind of text that a page holds, and turns round what follows. */
    static final String TEXT =
            "\"'></title></style></textarea>--><script>alert('read')</script><img src=x onerror=alert(1)>"
                    + "<a href=\"javascript:alert(2)\">${7*7} &lt; ]]> \u0000\u001b[31m " + OVERRIDE
                    + "fdp.exe\u2066\u200b";

    static final String ENDLESS = "averylongword".repeat(40);

    static final List<String> FILES = List.of(
            "javascript:alert(1).pdf",
            "a#b?.pdf",
            "100% sure.pdf",
            "notes & <b>.txt",
            "it's \"quoted\".png",
            "überblick 文書.png",
            "deep er/../deep er/./talk é.mp4",
            "voice" + OVERRIDE + "3pm.m4a");

    private static final String ID = "S" + "1".repeat(63);
    private static final String LONG_ID = "Z" + "9".repeat(63);
    private static final String RATER = "R" + "7".repeat(63);
    private static final String PASS = "PASS" + ENDLESS;
    private static final String REQUIREMENT = "Q" + "3".repeat(63);
    private static final String LONG_ATTESTATION = "T" + "5".repeat(63);

    /** As much of it as a name may hold. */
    private static final String ATTRIBUTE = TEXT.substring(0, 120);

    /** What the lower of the levels is called, before it goes on. */
    static final String LABEL = "Nearly ";

    private Hostile() {}

    static Assessor assessor() {
        return Assessor.of(credential(TEXT));
    }

    private static Credential credential(String citation) {
        return Credential.builder("hostile", "1" + TEXT, TEXT)
                .citation(citation)
                .outcome(new Outcome(
                        "EO1",
                        TEXT,
                        List.of(
                                new Detail("EO1.1", TEXT, true, Optional.of(TEXT), Provenance.DERIVED),
                                new Detail(LONG_ID, ENDLESS, false, Optional.empty(), Provenance.ISSUER),
                                new Detail("EO1.2", TEXT),
                                new Detail("EO1.3", TEXT)),
                        Optional.of(TEXT),
                        Provenance.DERIVED))
                .outcome(new Outcome(
                        "EO2",
                        TEXT,
                        List.of(
                                new Detail("EO2.1", TEXT, true, Optional.of(scale()), origin(), alignments()),
                                new Detail("EO2.2", ENDLESS)),
                        Optional.of(new PassRule(1, List.of())),
                        origin(),
                        alignments()))
                .part(new NarrativePart(
                        "story",
                        TEXT,
                        Optional.of(Range.between(5, 20)),
                        List.of(new Prompt(
                                "Q1",
                                TEXT,
                                false,
                                Optional.of(Range.atMost(3)),
                                Optional.of(TEXT),
                                Provenance.DERIVED)),
                        Covers.DETAILS,
                        Optional.of(TEXT)))
                .part(new PortfolioPart(
                        "portfolio",
                        TEXT,
                        true,
                        EvidencePolicy.DEFAULT,
                        Map.of(),
                        List.of(requirement("R1"), requirement("R2", "EO2.1"), requirement(REQUIREMENT, "EO2.1")),
                        Optional.empty(),
                        origin(),
                        Map.of("artifact", ENDLESS)))
                .review(new ReviewPolicy(2, scale(), Disagreement.ADJUDICATOR, true))
                .formalities(new Formalities(
                        OptionalInt.of(1),
                        Optional.empty(),
                        List.of(
                                new Attestation("T1", TEXT, true, origin()),
                                new Attestation(LONG_ATTESTATION, ENDLESS, false, origin()))))
                .build();
    }

    private static Origin origin() {
        return new Origin(Optional.of(TEXT), Provenance.DERIVED, Optional.of(TEXT + ENDLESS));
    }

    private static Scale scale() {
        return new Scale(
                List.of(
                        new Level(TEXT, Optional.of(LABEL + TEXT), Optional.of(TEXT)),
                        new Level(PASS, Optional.of(ENDLESS), Optional.of(ENDLESS))),
                PASS);
    }

    private static List<Alignment> alignments() {
        return List.of(
                new Alignment(TEXT, Optional.of(TEXT), Optional.of("https://example.org/" + OVERRIDE + "?a='b'&c=1")),
                new Alignment(ENDLESS, Optional.of(ENDLESS), Optional.empty()));
    }

    private static ArtifactRequirement requirement(String id, String... details) {
        ArtifactDescription asked = new ArtifactDescription(
                Optional.empty(),
                Range.atLeast(2),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of(ATTRIBUTE, List.of(TEXT)),
                Optional.of(ATTRIBUTE));
        return new ArtifactRequirement(id, TEXT, true, List.of(asked), 1, List.of(details), origin());
    }

    /** A second attempt, with everything that can be said of one. */
    static AssessmentRequest request(Path folder) throws IOException {
        return AssessmentRequest.of(submission(folder, 2))
                .withReviews(reviews(2))
                .withPrevious(previous(folder));
    }

    /** Another definition of the same version, and a report that somebody had a hand in. */
    private static Report previous(Path folder) throws IOException {
        Report report = Assessor.of(credential("another one")).assess(submission(folder, 1), reviews(1));
        List<CriterionResult> criteria = new ArrayList<>(report.criteria());
        CriterionResult any = criteria.get(0);
        criteria.add(new CriterionResult(
                TEXT,
                TEXT,
                Optional.of(TEXT),
                any.about(),
                any.source(),
                any.citation(),
                true,
                any.verdict(),
                any.decidedBy(),
                TEXT,
                any.measured(),
                any.limit(),
                any.extentFrom(),
                any.ratings(),
                any.settledBy(),
                any.carriedFrom(),
                TEXT,
                any.remedy(),
                any.at()));
        return new Report(
                report.audience(),
                report.language(),
                report.engine(),
                report.rules(),
                report.credential(),
                report.submission(),
                report.status(),
                report.score(),
                report.parts(),
                report.outcomes(),
                criteria,
                report.review(),
                report.changes(),
                report.advisories());
    }

    /** On EO1.2 the adjudicator decides, nobody has yet on the long one, EO1.3 passes, and the rest is in vain. */
    private static List<Review> reviews(int attempt) {
        String comment = TEXT + "\n\n" + ENDLESS + "\n\u2028" + OVERRIDE;
        return List.of(
                Review.byAssessor(
                        ID,
                        attempt,
                        RATER,
                        List.of(
                                new Rating("EO1.1/proficiency", TEXT).withComment(comment),
                                new Rating("EO1.2/proficiency", PASS).withComment(comment),
                                new Rating("EO1.3/proficiency", PASS),
                                Rating.unscorable(LONG_ID + "/proficiency", Condition.OTHER, comment)
                                        .asConfidential(),
                                new Rating("story/Q1", TEXT).withComment(comment),
                                new Rating(TEXT, TEXT))),
                Review.byAssessor(
                        ID,
                        attempt,
                        "r-2",
                        List.of(
                                new Rating("EO1.2/proficiency", TEXT).withComment(comment),
                                new Rating("EO1.3/proficiency", PASS),
                                new Rating(LONG_ID + "/proficiency", PASS).withComment(comment))),
                Review.byAdjudicator(
                        ID, attempt, "r-3", List.of(new Rating("EO1.2/proficiency", TEXT).withComment(comment))));
    }

    /** Also puts the files there that the submission names. */
    private static Submission submission(Path folder, int attempt) throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createDirectories(folder.resolve("deep er"));
            Files.write(path.normalize(), new byte[0]);
        }
        Submission.Builder submission = Submission.builder(ID, "hostile", "p-1")
                .attempt(attempt)
                .passage("story", new Passage(List.of("Q1", LONG_ID), List.of("EO1.1"), TEXT + "\r\n\n" + ENDLESS))
                .passage("story", new Passage("مرحبا بالعالم " + OVERRIDE + " שלום"))
                .passage(LONG_ID, new Passage(TEXT))
                .artifact(Artifact.uri("U1", TEXT, "https://example.org/a'b?c=1&d=$%7B7*7%7D")
                        .withAttribute(ATTRIBUTE, TEXT))
                .artifact(Artifact.uri("U2", ENDLESS, "http://example.org/" + OVERRIDE + "gpj.exe#t=1"))
                .artifact(Artifact.file(LONG_ID, TEXT, "not here " + OVERRIDE + "<b>.pdf"));
        for (String file : FILES) {
            submission.artifact(Artifact.file("A" + FILES.indexOf(file), file, file));
        }
        return submission
                .selfAnalysis(new SelfAnalysis("EO1.1", references(), TEXT))
                .selfAnalysis(new SelfAnalysis("EO1.1", List.of(), "\n" + ENDLESS + "\n"))
                .selfAnalysis(whole(LONG_ID, attempt))
                .selfAnalysis(whole("EO1.2", attempt))
                .selfAnalysis(whole("EO1.3", 1))
                .selfAnalysis(whole("EO2.1", attempt))
                .attestation(LONG_ID)
                .selfAnalysis(new SelfAnalysis("EO9", List.of(new Reference("U1")), TEXT))
                .build();
    }

    /** One in which no rule finds a gap. */
    private static SelfAnalysis whole(String detail, int attempt) {
        return new SelfAnalysis(detail, List.of(new Reference("U1", new Locator.Section(TEXT))), TEXT + " " + attempt);
    }

    private static List<Reference> references() {
        return List.of(
                new Reference("U1", new Locator.Time(TimeCode.parse("0:01"), Optional.of(TimeCode.parse("1:00:02.5")))),
                new Reference("U2", new Locator.Section(TEXT)),
                new Reference(LONG_ID, new Locator.Page(2, OptionalInt.empty())),
                new Reference("nobody", new Locator.Region(TEXT)),
                new Reference("A0", new Locator.Page(1, OptionalInt.of(3))),
                new Reference("A1", new Locator.Sheet(TEXT, Optional.of(TEXT))),
                new Reference("A2"),
                new Reference("A3", new Locator.Line(2, OptionalInt.of(2))),
                new Reference("A4", new Locator.Region(TEXT)),
                new Reference("A5", new Locator.Slide(4, OptionalInt.empty())),
                new Reference("A6", new Locator.Time(TimeCode.parse("2:05"), Optional.empty())),
                new Reference("A7", new Locator.Time(TimeCode.parse("0:05"), Optional.of(TimeCode.parse("0:09")))));
    }
}
