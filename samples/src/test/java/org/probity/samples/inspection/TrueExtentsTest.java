package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** Files as real programs make them, of which the submission claims nothing, or something wrong: what they are is what counts. */
class TrueExtentsTest {
    private static final Path SAMPLE = Path.of("submissions", "complete");
    private static final Assessor ASSESSOR = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private static final InspectionPool POOL = new InspectionPool();

    @AfterAll
    static void close() {
        POOL.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artifacts/accountability-plan.pdf | page  | 9
            artifacts/opening-day.pptx        | slide | 8
            artifacts/goal-conference.mp4     | time  | 93
            """)
    void theLastPageSlideAndSecondAreThere(String file, String kind, int last) {
        CriterionResult locator = locator(assess(Artifact.file("A1", "Evidence", file), kind, last));

        assertThat(locator.verdict()).isEqualTo(Verdict.MET);
        assertThat(locator.extentFrom()).contains(ExtentSource.FILE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artifacts/accountability-plan.pdf | page  | 10 | EO1.1: cite a page of 'Evidence' between 1 and 9; it says 10.
            artifacts/opening-day.pptx        | slide | 9  | EO1.1: cite a slide of 'Evidence' between 1 and 8; it says 9.
            artifacts/goal-conference.mp4     | time  | 94 | EO1.1: cite a time of 'Evidence' between 0:00 and 1:33; it says 1:34.
            """)
    void oneBehindTheLastIsNotAndTheRemedyNamesTheTrueExtent(String file, String kind, int behind, String remedy) {
        CriterionResult locator = locator(assess(Artifact.file("A1", "Evidence", file), kind, behind));

        assertThat(locator.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(locator.remedy()).contains(remedy);
    }

    @Test
    void aClaimIsCorrectedAndToldOf() {
        Artifact claimed = Artifact.file("A1", "Evidence", "artifacts/accountability-plan.pdf")
                .withMediaType("application/pdf")
                .withPages(40);

        Report report = assess(claimed, "page", 14);

        assertThat(locator(report).remedy()).contains("EO1.1: cite a page of 'Evidence' between 1 and 9; it says 14.");
        assertThat(report.advisories())
                .singleElement()
                .satisfies(
                        advisory -> assertThat(advisory.message())
                                .isEqualTo(
                                        "Pages of 'Evidence' (A1): the file says 9, the submission says 40. The file was believed."));
    }

    @Test
    void aFileThatIsNotThereWasNotUploaded() {
        Report report = assess(Artifact.file("A1", "Evidence", "artifacts/acountability-plan.pdf"), "page", 1);

        CriterionResult artifact = criterion(report, "EO1.1/artifact");
        assertThat(artifact.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(artifact.message())
                .isEqualTo("EO1.1 refers to 'Evidence', but its file artifacts/acountability-plan.pdf is not there.");
    }

    private static Report assess(Artifact artifact, String kind, int at) {
        Locator locator = switch (kind) {
            case "page" -> new Locator.Page(at, OptionalInt.empty());
            case "slide" -> new Locator.Slide(at, OptionalInt.empty());
            default -> new Locator.Time(TimeCode.ofSeconds(BigDecimal.valueOf(at)), Optional.empty());
        };
        Submission submission = Submission.builder("s-0900", "ensuring-accountability", "p-0900")
                .artifact(artifact)
                .selfAnalysis(new SelfAnalysis(
                        "EO1.1", List.of(new Reference("A1", locator)), "It shows how the staff set the expectations."))
                .build();
        return ASSESSOR.assess(AssessmentRequest.of(submission).withInspector(new FolderInspector(SAMPLE, POOL)));
    }

    private static CriterionResult locator(Report report) {
        return criterion(report, "EO1.1/locator");
    }

    private static CriterionResult criterion(Report report, String id) {
        return report.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
