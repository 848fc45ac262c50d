package org.probity.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Range;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.samples.Workshop;

/** What a practitioner is told to do: each thing once. */
class FixTest {
    private static final String STATEMENT = "Each meeting ends with who does what by when.";
    private static final String QUESTION = "How did the meetings change?";

    @Test
    void anEntryThatIsMissingIsOneThing() {
        List<Fix> fixes = fixes(1, submission());

        assertThat(fixes).singleElement().satisfies(fix -> {
            assertThat(fix.target()).isEqualTo("EO1.1/artifact");
            assertThat(fix.subject()).isEqualTo("EO1.1");
            assertThat(fix.about()).contains(STATEMENT);
            assertThat(fix.remedies())
                    .satisfiesExactly(
                            remedy -> assertThat(remedy).startsWith("Refer to an artifact and say where"),
                            remedy -> assertThat(remedy).startsWith("Explain"));
        });
    }

    @Test
    void howManyReferencesAreMissingIsSaidWhereItIsMoreThanOne() {
        List<Fix> fixes = fixes(3, submission());

        assertThat(fixes.get(0).remedies()).hasSize(3).first().asString().startsWith("Add at least 3 references");
    }

    @Test
    void anArtifactThatIsNotThereIsOneThing() {
        List<Fix> fixes = fixes(1, submission().selfAnalysis(entry("A9", 1)));

        assertThat(fixes)
                .singleElement()
                .satisfies(fix -> assertThat(fix.remedies())
                        .singleElement()
                        .asString()
                        .startsWith("Upload the artifact A9")
                        .contains("say where"));
    }

    @Test
    void twoPlacesAreTwoThings() {
        Submission.Builder submission = submission()
                .artifact(Artifact.file("A1", "Notes", "notes.pdf")
                        .withMediaType("application/pdf")
                        .withPages(4))
                .selfAnalysis(new SelfAnalysis("EO1.1", entry("A1", 9).references(), ""));

        assertThat(fixes(1, submission)).extracting(Fix::target).containsExactly("EO1.1/locator", "EO1.1/explanation");
    }

    @Test
    void aPromptIsNamedWithItsQuestion() {
        List<Fix> fixes = fixes(
                1,
                Submission.builder("s-1", "meetings", "p-1")
                        .passage("account", new Passage(List.of("Q2"), List.of(), "We do more."))
                        .artifact(Artifact.file("A1", "Notes", "notes.pdf"))
                        .selfAnalysis(entry("A1", 1)));

        assertThat(fixes).singleElement().satisfies(fix -> {
            assertThat(fix.target()).isEqualTo("account/Q1");
            assertThat(fix.subject()).isEqualTo("Account, Q1");
            assertThat(fix.remedies()).singleElement().asString().startsWith("Answer Q1");
            assertThat(fix.about().orElse("") + fix.remedies()).containsOnlyOnce(QUESTION);
        });
    }

    @Test
    void whatItIsAboutIsADetailAnOutcomeOrWhatIsAskedOfAPart() {
        Findings findings = new Findings(Workshop.assessor().assess(Workshop.tooLittle()));

        assertThat(Fix.of(findings, Map.of()))
                .extracting(Fix::subject)
                .containsExactly(
                        "EO1", "EO2.1", "Evidence of Workshops, levels", "The submission as a whole, own-work");
        assertThat(Fix.of(findings, Map.of()).get(0).choices())
                .extracting(Fix::target)
                .containsExactly("EO1.2/artifact", "EO1.3/artifact");
    }

    private static SelfAnalysis entry(String artifact, int page) {
        return new SelfAnalysis(
                "EO1.1",
                List.of(new Reference(artifact, new Locator.Page(page, OptionalInt.empty()))),
                "The list says it.");
    }

    private static Submission.Builder submission() {
        return Submission.builder("s-1", "meetings", "p-1")
                .passage("account", new Passage(List.of("Q1", "Q2"), List.of(), "We do more."));
    }

    private static List<Fix> fixes(int references, Submission.Builder submission) {
        Credential credential = Credential.builder("meetings", "1", "Meetings")
                .outcome(new Outcome("EO1", "Work is agreed.", List.of(new Detail("EO1.1", STATEMENT))))
                .part(new NarrativePart(
                        "account",
                        "Account",
                        Optional.empty(),
                        List.of(new Prompt("Q1", QUESTION), new Prompt("Q2", "What is next?")),
                        Covers.NOTHING,
                        Optional.empty()))
                .part(new PortfolioPart(
                        "portfolio",
                        "Evidence",
                        Range.atLeast(references),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        Findings findings = new Findings(Assessor.of(credential).assess(submission.build()));
        return Fix.of(findings, Map.of("EO1.1", STATEMENT));
    }
}
