package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** A digest of evidence changes where an assessor would see something else, and only there. */
class EvidenceDigestsTest {
    private static final String DETAIL = "EO1.1";
    private static final Artifact COMPACT = Artifact.file("A1", "Staff compact", "compact.pdf");
    private static final Artifact CONFERENCE = Artifact.file("A2", "Goal conference", "conference.mp4");
    private static final Reference PAGE = new Reference("A1", new Locator.Page(3, OptionalInt.of(5)));
    private static final Reference MOMENT = at("00:12:30");
    private static final SelfAnalysis ENTRY =
            new SelfAnalysis(DETAIL, List.of(PAGE, MOMENT), "Every team signed what it had agreed on.");
    private static final String DIGEST = digest(ENTRY);

    @Test
    void the_order_of_entries_and_references_is_no_evidence() {
        SelfAnalysis turned = new SelfAnalysis(DETAIL, List.of(MOMENT, PAGE), ENTRY.explanation());
        SelfAnalysis other = new SelfAnalysis(DETAIL, List.of(PAGE), "And so did the families.");

        assertThat(digest(turned)).isEqualTo(DIGEST);
        assertThat(digest(ENTRY, other)).isEqualTo(digest(other, ENTRY)).isNotEqualTo(DIGEST);
    }

    @Test
    void what_an_artifact_is_called_is_no_evidence() {
        Submission renamed = Submission.builder("s", "c", "p")
                .artifact(Artifact.file("B7", "Compact of all teams", "compact.pdf"))
                .artifact(CONFERENCE)
                .selfAnalysis(new SelfAnalysis(
                        DETAIL, List.of(new Reference("B7", PAGE.locator()), MOMENT), ENTRY.explanation()))
                .build();

        assertThat(new EvidenceDigests(renamed, Map.of()).of(DETAIL)).isEqualTo(DIGEST);
    }

    @Test
    void the_same_moment_written_in_another_way_is_the_same_evidence() {
        assertThat(digest(with(at("12:30")))).isEqualTo(DIGEST);
        assertThat(digest(with(at("12:31")))).isNotEqualTo(DIGEST);
    }

    @Test
    void another_place_explanation_or_artifact_is_other_evidence() {
        assertThat(digest(with(new Reference("A2")))).isNotEqualTo(DIGEST);
        assertThat(digest(with(new Reference("A1", MOMENT.locator())))).isNotEqualTo(DIGEST);
        assertThat(digest(with(new Reference("A9", MOMENT.locator())))).isNotEqualTo(DIGEST);
        assertThat(digest(new SelfAnalysis(DETAIL, ENTRY.references(), "Every team signed.")))
                .isNotEqualTo(DIGEST);
        assertThat(digest(new SelfAnalysis(DETAIL, ENTRY.references(), Optional.empty())))
                .isNotEqualTo(DIGEST);
        assertThat(digest(new SelfAnalysis("EO1.2", ENTRY.references(), ENTRY.explanation())))
                .isNotEqualTo(DIGEST);
    }

    @Test
    void every_part_of_a_place_counts() {
        List<Locator> places = List.of(
                new Locator.Page(3, OptionalInt.empty()),
                new Locator.Page(3, OptionalInt.of(4)),
                new Locator.Page(4, OptionalInt.empty()),
                new Locator.Slide(3, OptionalInt.empty()),
                new Locator.Slide(3, OptionalInt.of(4)),
                new Locator.Line(3, OptionalInt.empty()),
                new Locator.Line(3, OptionalInt.of(4)),
                new Locator.Time(TimeCode.parse("0:03"), Optional.empty()),
                new Locator.Time(TimeCode.parse("0:03"), Optional.of(TimeCode.parse("0:04"))),
                new Locator.Sheet("Goals", Optional.empty()),
                new Locator.Sheet("Goals", Optional.of("A1:B9")),
                new Locator.Sheet("Results", Optional.empty()),
                new Locator.Section("Goals"),
                new Locator.Section("Results"),
                new Locator.Region("Goals"),
                new Locator.Region("Results"));

        assertThat(places.stream().map(place -> digest(with(new Reference("A1", place)))))
                .hasSize(places.size())
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void another_address_is_another_artifact() {
        assertThat(addressed("https://example.org/compact"))
                .isEqualTo(addressed("https://example.org/compact"))
                .isNotEqualTo(addressed("https://example.org/compact-of-2025"));
    }

    @Test
    void what_is_of_no_artifact_is_told_by_its_name() {
        assertThat(digest(with(new Reference("A8")))).isNotEqualTo(digest(with(new Reference("A9"))));
    }

    @Test
    void an_artifact_is_its_content_where_that_is_known() {
        Inspection content = Inspection.found().withSha256("ab".repeat(32));
        Inspection replaced = Inspection.found().withSha256("cd".repeat(32));

        assertThat(inspected(content)).isEqualTo(inspected(content)).isNotEqualTo(inspected(replaced));
        assertThat(inspected(content)).isNotEqualTo(DIGEST);
        assertThat(inspected(Inspection.found())).isEqualTo(DIGEST);
    }

    private static Reference at(String clock) {
        return new Reference("A2", new Locator.Time(TimeCode.parse(clock), Optional.empty()));
    }

    private static String addressed(String uri) {
        Submission submission = Submission.builder("s", "c", "p")
                .artifact(Artifact.uri("A1", "Staff compact", uri))
                .selfAnalysis(new SelfAnalysis(DETAIL, List.of(new Reference("A1")), Optional.empty()))
                .build();
        return new EvidenceDigests(submission, Map.of()).of(DETAIL);
    }

    private static SelfAnalysis with(Reference second) {
        return new SelfAnalysis(DETAIL, List.of(PAGE, second), ENTRY.explanation());
    }

    private static String inspected(Inspection compact) {
        return new EvidenceDigests(submission(ENTRY), Map.of("A1", compact)).of(DETAIL);
    }

    private static String digest(SelfAnalysis... entries) {
        return new EvidenceDigests(submission(entries), Map.of()).of(DETAIL);
    }

    private static Submission submission(SelfAnalysis... entries) {
        Submission.Builder builder =
                Submission.builder("s", "c", "p").artifact(COMPACT).artifact(CONFERENCE);
        List.of(entries).forEach(builder::selfAnalysis);
        return builder.build();
    }
}
