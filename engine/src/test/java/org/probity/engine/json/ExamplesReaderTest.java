package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;

class ExamplesReaderTest {

    @Test
    void examples_are_read_by_clause() {
        assertThat(read("""
                { "reading.log": [
                    { "case": "t01", "gloss": "A log of a term is long enough.", "found": "MET" },
                    { "case": "t02", "gloss": "A log of a week is not.", "found": "NOT_MET", "rule": "reading.log: it is too short",
                      "message": "The log has 5 days.", "remedy": "Add 55 days." } ],
                  "reading.books": [] }"""))
                .containsExactly(
                        Map.entry(
                                "reading.log",
                                List.of(
                                        new Example(
                                                "t01",
                                                "A log of a term is long enough.",
                                                "MET",
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()),
                                        new Example(
                                                "t02",
                                                "A log of a week is not.",
                                                "NOT_MET",
                                                Optional.of("reading.log: it is too short"),
                                                Optional.of("The log has 5 days."),
                                                Optional.of("Add 55 days.")))),
                        Map.entry("reading.books", List.of()));
    }

    @Test
    void all_that_is_wrong_is_told_at_its_place() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("""
                        { "reading/log": { },
                          "reading.books": [ { "case": "t01", "gloss": 3, "found": "MET", "remedi": "Read." } ] }"""))
                .satisfies(
                        refusal -> assertThat(refusal.faults())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "1:3: /reading~1log: a list is expected here, not an object",
                                        "2:39: /reading.books/0/gloss: a text is expected here, not the number 3",
                                        "2:67: /reading.books/0/remedi: unknown property \"remedi\"; did you mean \"remedy\"?"));
    }

    private static Map<String, List<Example>> read(String json) {
        return ExamplesReader.read(json.getBytes(StandardCharsets.UTF_8), DocumentLimits.DEFAULT);
    }
}
