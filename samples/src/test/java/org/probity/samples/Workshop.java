package org.probity.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PassRule;
import org.probity.engine.credential.Period;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/**
 * A credential that lets the practitioner choose among details, asks for artifacts of several kinds and for a declaration, and
 * describes how it is rated; and submissions for it, each whole but for what a test leaves out.
 */
public final class Workshop {
    /** Where EO1 was published, and nothing else. */
    public static final String HANDBOOK = "Handbook for Workshops, page 12";

    private static final Alignment STANDARD =
            new Alignment("PSEL 2015", Optional.of("6c"), Optional.of("https://example.org/psel?standard=6&part=c"));

    private Workshop() {}

    public static Assessor assessor() {
        return Assessor.of(credential());
    }

    /** Two of the three details of EO1 have to be proficient, the first among them. */
    public static Credential credential() {
        return Credential.builder("leading-workshops", "1.0.0", "Leading Workshops")
                .outcome(new Outcome(
                        "EO1",
                        "The leader plans workshops with teachers.",
                        List.of(
                                detail("EO1.1", "Teachers choose the question.", Optional.empty(), STANDARD),
                                detail("EO1.2", "Teachers bring work of their students.", Optional.empty()),
                                detail("EO1.3", "Teachers lead a part themselves.", Optional.empty())),
                        Optional.of(new PassRule(2, List.of("EO1.1"))),
                        new Origin(
                                Optional.of("Show two of the three, the first among them."),
                                Provenance.ISSUER,
                                Optional.of(HANDBOOK)),
                        List.of(STANDARD, new Alignment("Local Frame", Optional.of("L2"), Optional.empty()))))
                .outcome(new Outcome(
                        "EO2",
                        "The leader learns from workshops.",
                        List.of(detail(
                                "EO2.1", "What teachers say of it changes the next one.", Optional.of(depth())))))
                .part(new PortfolioPart(
                        "evidence",
                        "Evidence of Workshops",
                        true,
                        EvidencePolicy.DEFAULT,
                        Map.of(),
                        List.of(
                                requirement("clip", "A recording of a workshop", true, recording(), "EO1.1", "EO2.1"),
                                requirement("slides", "The slides shown", false, anything(), "EO1.1"),
                                requirement("levels", "Work from two grade levels", true, ofTwoLevels())),
                        Optional.empty(),
                        Origin.ISSUER,
                        Map.of("artifact", "Refer to at least one artifact.")))
                .review(new ReviewPolicy(1, scale(), Disagreement.ADJUDICATOR, false))
                .formalities(new Formalities(
                        OptionalInt.of(2),
                        Optional.of(new Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty())),
                        List.of(
                                new Attestation("own-work", "All of this is my own work.", true, Origin.ISSUER),
                                new Attestation("sharing", "It may be shown to others.", false, Origin.ISSUER))))
                .build();
    }

    private static Detail detail(String id, String statement, Optional<Scale> rubric, Alignment... alignments) {
        return new Detail(id, statement, true, rubric, Origin.ISSUER, List.of(alignments));
    }

    private static Scale scale() {
        return new Scale(
                List.of(
                        new Level("NOT_YET", Optional.of("Not yet"), Optional.of("One of several signs is missing.")),
                        new Level("THERE", Optional.of("Proficient"), Optional.of("Every sign is there."))),
                "THERE");
    }

    /** How EO2.1 is rated, and nothing else. */
    private static Scale depth() {
        return new Scale(
                List.of(
                        new Level("D1", Optional.of("On the surface"), Optional.empty()),
                        new Level("D2", Optional.of("In depth"), Optional.of("It names what was changed, and why.")),
                        new Level("D3")),
                "D2");
    }

    private static ArtifactRequirement requirement(
            String id, String title, boolean required, ArtifactDescription asked, String... details) {
        return new ArtifactRequirement(id, title, required, List.of(asked), 1, List.of(details), Origin.ISSUER);
    }

    private static ArtifactDescription recording() {
        return description(1, List.of("audio/*", "video/*"), Map.of(), Optional.empty());
    }

    private static ArtifactDescription anything() {
        return description(3, List.of(), Map.of(), Optional.empty());
    }

    private static ArtifactDescription ofTwoLevels() {
        return description(2, List.of(), Map.of("grade", List.of()), Optional.of("grade"));
    }

    private static ArtifactDescription description(
            int count, List<String> types, Map<String, List<String>> attributes, Optional<String> different) {
        return new ArtifactDescription(
                Optional.empty(),
                Range.atLeast(count),
                types,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                attributes,
                different);
    }

    /** Nothing is shown of EO1.2 and EO1.3, EO2.1 refers to no recording, the work is of one grade, and too little is declared. */
    public static Submission tooLittle() {
        return begun().attestation("sharing")
                .selfAnalysis(entry("EO1.1", "A1"))
                .selfAnalysis(entry("EO2.1", "A2"))
                .build();
    }

    /** Nothing is shown of EO1.3, and nothing is missing. */
    public static Submission whole() {
        return begun().attestation("own-work")
                .artifact(Artifact.uri("A3", "Fifth-grade essays", "https://example.org/fifth.pdf")
                        .withMediaType("application/pdf")
                        .withAttribute("grade", "5"))
                .selfAnalysis(entry("EO1.1", "A1"))
                .selfAnalysis(entry("EO1.2", "A2"))
                .selfAnalysis(entry("EO1.2", "A3"))
                .selfAnalysis(entry("EO2.1", "A1"))
                .build();
    }

    private static Submission.Builder begun() {
        return Submission.builder("s-1", "leading-workshops", "p-1")
                .submittedAt(Instant.parse("2026-03-02T15:00:00Z"))
                .artifact(Artifact.uri("A1", "Workshop in March", "https://example.org/march.mp4")
                        .withMediaType("video/mp4")
                        .withSeconds(BigDecimal.valueOf(600)))
                .artifact(Artifact.uri("A2", "Third-grade essays", "https://example.org/third.pdf")
                        .withMediaType("application/pdf")
                        .withAttribute("grade", "3"));
    }

    private static SelfAnalysis entry(String detail, String artifact) {
        Locator place = artifact.equals("A1")
                ? new Locator.Time(TimeCode.parse("1:00"), Optional.empty())
                : new Locator.Section("Essays");
        return new SelfAnalysis(detail, List.of(new Reference(artifact, place)), "It shows " + detail + ".");
    }

    /** What one assessor says of the one that is whole. */
    public static AssessmentRequest rated(Rating... ratings) {
        return AssessmentRequest.of(whole()).withReviews(List.of(Review.byAssessor("s-1", 1, "r-1", List.of(ratings))));
    }

    /** What is shown is enough. */
    public static AssessmentRequest proficient() {
        return rated(rating("EO1.1", "THERE"), rating("EO1.2", "THERE"), rating("EO2.1", "D3"));
    }

    public static Rating rating(String detail, String level) {
        return new Rating(detail + "/proficiency", level);
    }
}
