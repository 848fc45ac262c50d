package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.engine.Samples.CREDENTIAL;
import static org.probity.engine.Samples.bytes;
import static org.probity.engine.Samples.edited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionCheckTest {
    private static final Fault DERIVED = new Fault(
                    "/outcomes/1/details/0/provenance", "not the issuer's own words, but derived from them")
            .at(17, 80);

    @Test
    void a_good_definition_has_notes_at_most() {
        DefinitionCheck check = check(CREDENTIAL);

        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        assertThat(check.notes()).containsExactly(DERIVED);
    }

    @Test
    void the_errors_are_those_of_reading() {
        String wrong = edited(CREDENTIAL, "\"pass\": \"PROFICIENT\"", "\"pass\": \"DONE\"");

        assertThat(check(wrong).errors())
                .extracting(Fault::toString)
                .isEqualTo(Samples.faultsOfCredential(wrong))
                .containsExactly("40:67: /review/pass: \"DONE\" is not a level of the scale");
    }

    @Test
    void errors_do_not_hide_warnings_and_notes() {
        String wrong = edited(
                edited(CREDENTIAL, "\"version\": \"1.0.0\"", "\"version\": 1"),
                "Publishes the goals.",
                "Agrees on goals with each team!");
        DefinitionCheck check = check(wrong);

        assertThat(check.errors()).extracting(Fault::pointer).containsExactly("/version");
        assertThat(check.warnings())
                .extracting(Fault::toString)
                .containsExactly("11:26: /outcomes/0/details/1/statement: the same text stands at"
                        + " /outcomes/0/details/0/statement; say what differs, or leave one of the two out");
        assertThat(check.notes()).containsExactly(DERIVED);
    }

    @Test
    void warnings_of_all_kinds_stand_in_the_order_of_the_text() {
        String doubtful = edited(CREDENTIAL, "Publishes the goals.", "Sets goals together with the staff.");
        doubtful = edited(doubtful, "Meets each team every term.", "Agrees on goals with each team.");
        doubtful = edited(doubtful, "\"EO2.1\"", "\"EO2.2\"");
        doubtful = edited(doubtful, "Overview Questions", "3 Questions");
        doubtful = edited(doubtful, "\"Reflection\"", "\"The Building Relationships Micro-Credential\"");
        doubtful = edited(doubtful, "text.repeated", "text.repeat");

        assertThat(check(doubtful).warnings())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/outcomes/0/details/1/statement",
                        "/outcomes/1/details/0/id",
                        "/outcomes/1/details/0/statement",
                        "/parts/0/title",
                        "/parts/3/title",
                        "/advisories/text.repeat");
        assertThat(check(doubtful).warnings()).allMatch(fault -> fault.line().isPresent());
    }

    @Test
    void texts_in_several_languages_are_looked_at_in_that_of_the_definition() {
        String definition = edited(
                CREDENTIAL,
                "\"Publishes the goals.\"",
                "{ \"es\": \"Publica las metas.\", \"en\": \"Agrees on goals with each team!\" }");

        assertThat(check(definition).errors()).isEmpty();
        assertThat(check(definition).warnings())
                .extracting(Fault::toString)
                .containsExactly(
                        "4:3: /title: not given in \"es\", as 1 of 11 texts are; add it, here and wherever else it is"
                                + " missing",
                        "11:26: /outcomes/0/details/1/statement: the same text stands at"
                                + " /outcomes/0/details/0/statement; say what differs, or leave one of the two out");
    }

    @Test
    void what_is_derived_is_noted_wherever_it_stands() {
        String derived = "\"provenance\": \"derived\"";
        String definition = edited(CREDENTIAL, "\"id\": \"EO1\",", "\"id\": \"EO1\", " + derived + ",");
        definition = edited(
                definition,
                "\"words\": { \"maximum\": 300 }",
                derived + ", \"questions\": [{ \"id\": \"Q1.1\", \"text\": \"Why?\", " + derived
                        + " }, { \"id\": \"Q1.2\", \"text\": \"How?\", \"provenance\": \"issuer\" }]");

        assertThat(check(definition).notes())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/outcomes/0/provenance",
                        "/outcomes/1/details/0/provenance",
                        "/parts/0/prompts/0/provenance",
                        "/parts/0/prompts/0/questions/0/provenance");
    }

    @Test
    void extensions_mean_nothing() {
        String definition = edited(
                CREDENTIAL,
                "\"version\":",
                "\"extensions\": { \"outcomes\": [{ \"provenance\": \"derived\" }], \"provenance\": \"derived\" }, \"version\":");

        assertThat(check(definition).notes()).hasSize(1);
    }

    @Test
    void no_rules_are_needed_where_no_advisory_is_named() {
        String definition = edited(CREDENTIAL, "  \"advisories\": { \"text.repeated\": 0.15 }\n", "")
                .replace("\"majority\" },", "\"majority\" }");

        assertThat(DefinitionCheck.of(bytes(definition)).errors()).isEmpty();
    }

    @Test
    void what_is_not_json_cannot_be_checked() {
        assertThatThrownBy(() -> DefinitionCheck.of(bytes("{ \"id\": ")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("1:9: /id: the document ends too early; it may have been cut off");
        assertThatThrownBy(() -> DefinitionCheck.of(bytes("[]")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("1:1: the document is a list; it has to be an object");
    }

    @Test
    void a_host_has_limits_of_its_own() {
        DocumentLimits limits = DocumentLimits.DEFAULT.withBytes(10);

        assertThat(DefinitionCheck.of(bytes("{        }"), limits).errors()).isNotEmpty();
        assertThatThrownBy(() -> DefinitionCheck.of(bytes("{         }"), limits))
                .hasMessage("the document is larger than 10 bytes");
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("family-partnership.json"), "{}");

        assertThat(DefinitionCheck.of(file)).isEqualTo(DefinitionCheck.of(bytes("{}")));
        assertThatThrownBy(() -> DefinitionCheck.of(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_file_beyond_the_limit_is_not_read_to_its_end(@TempDir Path folder) throws IOException {
        byte[] blanks = new byte[DocumentLimits.DEFAULT.bytes() + 2];
        Path file = Files.write(folder.resolve("large.json"), blanks);

        assertThatThrownBy(() -> DefinitionCheck.of(file)).hasMessage("the document is larger than 16777216 bytes");
    }

    @Test
    void a_check_does_not_change() {
        List<Fault> faults = new ArrayList<>(List.of(DERIVED));
        DefinitionCheck check = new DefinitionCheck(faults, faults, faults);
        faults.clear();

        assertThat(check.errors()).containsExactly(DERIVED).isUnmodifiable();
        assertThat(check.warnings()).containsExactly(DERIVED).isUnmodifiable();
        assertThat(check.notes()).containsExactly(DERIVED).isUnmodifiable();
    }

    private static DefinitionCheck check(String definition) {
        return DefinitionCheck.of(
                bytes(definition),
                DocumentLimits.DEFAULT,
                code -> code.equals("text.repeated") ? Optional.empty() : Optional.of("text.repeated"));
    }
}
