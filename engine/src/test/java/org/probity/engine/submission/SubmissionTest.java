package org.probity.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** A submission that is built in Java is checked like one that is read. */
class SubmissionTest {

    @Test
    void every_fault_is_listed_with_its_pointer() {
        Submission.Builder builder = Submission.builder("s 1", "", "-")
                .attempt(0)
                .passage("over/view", new Passage(List.of("Q 1"), List.of("EO 1"), ""))
                .artifact(Artifact.file("A1", "", "/compact.pdf")
                        .withPages(0)
                        .withSlides(-1)
                        .withSheets(0))
                .artifact(Artifact.uri("A1", "", "ftp://example.org").withSeconds(new BigDecimal("-1")))
                .selfAnalysis(new SelfAnalysis(
                        "",
                        List.of(
                                new Reference("A 1", new Locator.Page(0, OptionalInt.of(0))),
                                new Reference(
                                        "A1",
                                        new Locator.Time(TimeCode.parse("0:02"), Optional.of(TimeCode.parse("0:01"))))),
                        ""));
        String noId =
                " is not an id: 1 to 64 letters, digits, dots, underscores or hyphens, of which the first is a letter or a"
                        + " digit";

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                new Fault("/id", "\"s 1\"" + noId),
                                new Fault("/credential", "\"\"" + noId),
                                new Fault("/practitioner", "\"-\"" + noId),
                                new Fault("/attempt", "attempts count from 1"),
                                new Fault("/narratives/over~1view", "\"over/view\"" + noId),
                                new Fault("/narratives/over~1view/0/prompts/0", "\"Q 1\"" + noId),
                                new Fault("/narratives/over~1view/0/covers/0", "\"EO 1\"" + noId),
                                new Fault(
                                        "/artifacts/0/file",
                                        "\"/compact.pdf\" lies outside the submission's folder;"
                                                + " give a path relative to that folder"),
                                new Fault("/artifacts/0/pages", "0 is not a whole number from 1"),
                                new Fault("/artifacts/0/slides", "-1 is not a whole number from 1"),
                                new Fault("/artifacts/0/sheets", "0 is not a whole number from 1"),
                                new Fault("/artifacts/1/id", "the id \"A1\" is already used at /artifacts/0/id"),
                                new Fault("/artifacts/1/uri", "\"ftp://example.org\" is not an https or http address"),
                                new Fault(
                                        "/artifacts/1/seconds",
                                        "a duration in seconds is between 0 and 1000000000, with at most 20 decimals"),
                                new Fault("/selfAnalysis/0/detail", "\"\"" + noId),
                                new Fault("/selfAnalysis/0/references/0/artifact", "\"A 1\"" + noId),
                                new Fault(
                                        "/selfAnalysis/0/references/0/locator/from", "0 is not a whole number from 1"),
                                new Fault("/selfAnalysis/0/references/0/locator/to", "0 is not a whole number from 1"),
                                new Fault("/selfAnalysis/0/references/1/locator/to", "0:01 comes before 0:02")));
    }

    @Test
    void a_builder_keeps_the_order_in_which_things_were_added() {
        Submission submission = Submission.builder("s-0117", "ensuring-accountability", "p-4821")
                .credentialVersion("1.0.0")
                .attempt(3)
                .submittedAt(Instant.parse("2026-05-11T15:04:00Z"))
                .passage("reflection", new Passage("Every team reports."))
                .passage("overview", new Passage("We agreed on three goals."))
                .passage("reflection", new Passage("We meet each term."))
                .artifact(Artifact.file("A2", "Compact", "compact.pdf"))
                .artifact(Artifact.uri("A1", "Conference", "https://example.org"))
                .selfAnalysis(new SelfAnalysis("EO1.2", List.of(new Reference("A1")), "It shows."))
                .selfAnalysis(new SelfAnalysis("EO1.1", List.of(), Optional.empty()))
                .build();

        assertThat(submission.credentialVersion()).contains("1.0.0");
        assertThat(submission.attempt()).isEqualTo(3);
        assertThat(submission.submittedAt()).contains("2026-05-11T15:04:00Z");
        assertThat(submission.narratives())
                .containsExactly(
                        Map.entry(
                                "reflection",
                                List.of(new Passage("Every team reports."), new Passage("We meet each term."))),
                        Map.entry("overview", List.of(new Passage("We agreed on three goals."))));
        assertThat(submission.artifacts()).extracting(Artifact::id).containsExactly("A2", "A1");
        assertThat(submission.selfAnalysis()).extracting(SelfAnalysis::detail).containsExactly("EO1.2", "EO1.1");
    }

    @Test
    void it_is_a_copy_that_nobody_can_change() {
        List<Passage> passages = new ArrayList<>(List.of(new Passage("We agreed.")));
        Map<String, List<Passage>> narratives = new LinkedHashMap<>(Map.of("overview", passages));
        List<Artifact> artifacts = new ArrayList<>();
        List<SelfAnalysis> entries = new ArrayList<>();
        List<String> attestations = new ArrayList<>(List.of("own-work"));
        Submission submission = new Submission(
                "s",
                "c",
                Optional.empty(),
                "p",
                1,
                Optional.empty(),
                narratives,
                artifacts,
                entries,
                attestations,
                Optional.empty());
        passages.clear();
        narratives.clear();
        attestations.clear();
        artifacts.add(Artifact.file("A1", "", "compact.pdf"));
        entries.add(new SelfAnalysis("EO1.1", List.of(), ""));

        assertThat(submission.narratives()).isEqualTo(Map.of("overview", List.of(new Passage("We agreed."))));
        assertThat(submission.artifacts()).isEmpty();
        assertThat(submission.selfAnalysis()).isEmpty();
        assertThat(submission.attestations()).containsExactly("own-work");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.attestations().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.narratives().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.narratives().get("overview").clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.artifacts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> submission.selfAnalysis().clear());
    }

    @Test
    void what_a_practitioner_wrote_is_not_printed() {
        assertThat(Submission.builder("s-0117", "c", "p-4821")
                        .attempt(2)
                        .passage("overview", new Passage("A private thought."))
                        .build())
                .hasToString("Submission[id=s-0117, attempt=2]");
    }
}
