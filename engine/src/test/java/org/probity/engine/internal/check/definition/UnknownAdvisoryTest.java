package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnknownAdvisoryTest {
    private static final UnknownAdvisory DOUBT =
            new UnknownAdvisory(code -> code.equals("text.repeated") ? Optional.empty() : Optional.of("text.repeated"));

    @Test
    void a_threshold_for_no_advisory() {
        assertThat(Written.doubts(
                        DOUBT, "{ 'advisories': { 'text.repeated': 0.2, 'text.repetition': 0.2, 'a/b': 1 } }"))
                .containsExactly(
                        "/advisories/text.repetition: there is no advisory \"text.repetition\"; did you mean \"text.repeated\"?",
                        "/advisories/a~1b: there is no advisory \"a/b\"; did you mean \"text.repeated\"?");
    }

    @Test
    void a_threshold_for_one_that_there_is() {
        assertThat(Written.doubts(DOUBT, "{ 'advisories': { 'text.repeated': 0.2 } }"))
                .isEmpty();
    }

    /** A host may check a definition where there are no rules that know. */
    @Test
    void nobody_is_asked_where_no_threshold_is_given() {
        UnknownAdvisory unanswerable = new UnknownAdvisory(code -> {
            throw new IllegalStateException("there are no rules");
        });

        for (String definition : List.of("{}", "{ 'advisories': {} }", "{ 'advisories': [] }")) {
            assertThat(Written.doubts(unanswerable, definition)).isEmpty();
        }
    }
}
