package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.faultsOfSubmission;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a submission can have, with its line, its column, its pointer and its words. */
class SubmissionFaultsTest {

    @Test
    void the_sample_has_no_fault() {
        assertThat(faultsOfSubmission(SUBMISSION)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void form(FaultCase edits) {
        assertThat(faultsOfSubmission(edits.applyTo(SUBMISSION)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> form() {
        return FaultCase.in("submission/form.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void meaning(FaultCase edits) {
        assertThat(faultsOfSubmission(edits.applyTo(SUBMISSION)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> meaning() {
        return FaultCase.in("submission/meaning.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void several(FaultCase edits) {
        assertThat(faultsOfSubmission(edits.applyTo(SUBMISSION)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> several() {
        return FaultCase.in("submission/several.txt");
    }
}
