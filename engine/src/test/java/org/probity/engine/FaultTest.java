package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void a_fault_of_a_text_begins_with_line_and_column() {
        assertThat(new Fault("/artifacts/0/file", "\"\" names no file").at(12, 7))
                .hasToString("12:7: /artifacts/0/file: \"\" names no file");
    }

    @Test
    void a_fault_of_a_value_built_in_java_has_no_line() {
        assertThat(new Fault("/attempt", "attempts count from 1")).hasToString("/attempt: attempts count from 1");
    }

    @Test
    void a_fault_of_the_document_as_a_whole_has_no_pointer() {
        assertThat(new Fault("", "the document is empty").at(1, 1)).hasToString("1:1: the document is empty");
        assertThat(new Fault("", "the document is too large")).hasToString("the document is too large");
    }

    @Test
    void a_line_without_a_column_is_set_apart_too() {
        assertThat(new Fault("/attempt", "attempts count from 1", OptionalInt.of(5), OptionalInt.empty()))
                .hasToString("5: /attempt: attempts count from 1");
    }

    @Test
    void a_fault_is_one_line_whatever_its_pointer_holds() {
        String line = new Fault("/grade\nsubmission.json:1:1: /id\u001b[2J", "unknown property")
                .at(2, 3)
                .toString();

        assertThat(line)
                .startsWith("2:3: /grade")
                .endsWith(": unknown property")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void a_place_is_added_and_the_rest_stays() {
        assertThat(new Fault("/id", "missing").at(3, 9))
                .isEqualTo(new Fault("/id", "missing", OptionalInt.of(3), OptionalInt.of(9)));
    }
}
