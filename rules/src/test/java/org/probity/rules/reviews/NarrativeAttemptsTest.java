package org.probity.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Range;
import org.probity.engine.report.Change;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Submission;

/** Attempts at a credential that asks for a narrative: of which definition they are, and how much the narrative has grown. */
class NarrativeAttemptsTest {
    private static final Credential CREDENTIAL = Credential.builder("goals", "1.0.0", "Team Goals")
            .part(new NarrativePart(
                    "overview", "Overview", Optional.of(Range.atLeast(3)), List.of(), Covers.NOTHING, Optional.empty()))
            .build();
    private static final Assessor ASSESSOR = Assessor.of(CREDENTIAL);

    @Test
    void a_narrative_that_has_grown_is_told() {
        Report first = ASSESSOR.assess(attempt(1, "Goals were set.").build());
        Report second = ASSESSOR.assess(
                AssessmentRequest.of(attempt(2, "Goals were set by each team.").build())
                        .withPrevious(first));

        assertThat(second.changes().orElseThrow().narratives())
                .containsExactly(new Change<>("overview", Optional.of(3), Optional.of(6)));
        assertThat(Documents.toJson(second))
                .contains("\"narratives\":[{\"id\":\"overview\",\"from\":3,\"to\":6,\"added\":3}]");
    }

    @Test
    void an_attempt_at_this_definition_is_judged() {
        assertThat(ASSESSOR.credential()).isEqualTo(CREDENTIAL);
        assertThat(faults(attempt(1, "Goals were set.").credentialVersion("1.0.0")))
                .isEmpty();
    }

    @Test
    void an_attempt_at_another_definition_is_refused() {
        assertThat(faults(Submission.builder("s-0031", "trust", "p-31")))
                .containsExactly("/credential: the submission is for \"trust\", and is assessed against \"goals\"");
        assertThat(faults(attempt(1, "Goals were set.").credentialVersion("0.9.0")))
                .containsExactly("/credentialVersion: the submission is for version \"0.9.0\", and the definition is"
                        + " version \"1.0.0\"");
    }

    private static Submission.Builder attempt(int attempt, String overview) {
        return Submission.builder("s-0031", "goals", "p-31")
                .attempt(attempt)
                .passage("overview", new Passage(overview));
    }

    private static List<String> faults(Submission.Builder submission) {
        InvalidDocumentException problem =
                catchThrowableOfType(InvalidDocumentException.class, () -> ASSESSOR.assess(submission.build()));
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .map(Fault::toString)
                        .map(String::strip)
                        .toList();
    }
}
