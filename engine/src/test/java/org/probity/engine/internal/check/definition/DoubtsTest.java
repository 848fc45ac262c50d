package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts: none exhausts the stack, as a regular expression may. */
class DoubtsTest {
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "1. ",
                " ",
                "a",
                "the ",
                "the 3 outcomes ",
                "3 ",
                "?",
                "Building",
                "Building Relationships ",
                "Building and ",
                "Micro-Credential ",
                "summary of your experience of "
            })
    void long_texts(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        Element definition = Written.definition("""
                { 'title': 'Ensuring Accountability',
                  'outcomes': [ { 'id': 'TEXT', 'statement': 'TEXT', 'details': [ { 'id': 'TEXT', 'statement': 'TEXT' } ] } ],
                  'parts': [ { 'title': 'TEXT', 'source': 'TEXT', 'prompts': [ { 'text': 'TEXT' } ] } ] }
                """.replace("TEXT", text));

        assertThat(Doubts.about(definition, code -> Optional.empty()))
                .allMatch(doubt -> doubt.message().length() < 300);
    }
}
