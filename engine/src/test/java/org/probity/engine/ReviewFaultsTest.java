package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.REVIEW;
import static org.probity.engine.Samples.faultsOfReview;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a review can have, with its line, its column, its pointer and its words. */
class ReviewFaultsTest {

    @Test
    void the_sample_has_no_fault() {
        assertThat(faultsOfReview(REVIEW)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void form(FaultCase edits) {
        assertThat(faultsOfReview(edits.applyTo(REVIEW))).as("%s", edits).containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> form() {
        return FaultCase.in("review/form.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void meaning(FaultCase edits) {
        assertThat(faultsOfReview(edits.applyTo(REVIEW))).as("%s", edits).containsExactlyElementsOf(edits.faults());
    }

    static Stream<FaultCase> meaning() {
        return FaultCase.in("review/meaning.txt");
    }
}
