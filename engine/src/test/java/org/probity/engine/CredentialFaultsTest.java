package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.CREDENTIAL;
import static org.probity.engine.Samples.faultsOfCredential;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a definition can have, with its line, its column, its pointer and its words. */
class CredentialFaultsTest {

    @Test
    void the_sample_has_no_fault() {
        assertThat(faultsOfCredential(CREDENTIAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void form(FaultCase edits) {
        assertThat(faultsOfCredential(edits.applyTo(CREDENTIAL)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> form() {
        return FaultCase.in("credential/form.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void meaning(FaultCase edits) {
        assertThat(faultsOfCredential(edits.applyTo(CREDENTIAL)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> meaning() {
        return FaultCase.in("credential/meaning.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void several(FaultCase edits) {
        assertThat(faultsOfCredential(edits.applyTo(CREDENTIAL)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> several() {
        return FaultCase.in("credential/several.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void shadows(FaultCase edits) {
        assertThat(faultsOfCredential(edits.applyTo(CREDENTIAL)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> shadows() {
        return FaultCase.in("credential/shadows.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void languages(FaultCase edits) {
        assertThat(faultsOfCredential(edits.applyTo(CREDENTIAL)))
                .as("%s", edits)
                .containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> languages() {
        return FaultCase.in("credential/languages.txt");
    }
}
