package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidDocumentExceptionTest {
    private static final Fault FIRST = new Fault("/id", "the property \"id\" is missing").at(1, 1);
    private static final Fault SECOND = new Fault("/attempt", "attempts count from 1").at(4, 3);

    @Test
    void the_message_has_one_line_for_each_fault() {
        assertThat(new InvalidDocumentException(List.of(FIRST, SECOND)))
                .hasMessage("1:1: /id: the property \"id\" is missing\n4:3: /attempt: attempts count from 1");
    }

    @Test
    void the_faults_are_a_copy_that_nobody_can_change() {
        List<Fault> given = new ArrayList<>(List.of(FIRST));
        List<Fault> faults = new InvalidDocumentException(given).faults();
        given.add(SECOND);

        assertThat(faults).containsExactly(FIRST);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> faults.add(SECOND));
    }
}
