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
