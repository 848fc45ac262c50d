package org.probity.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028,
                0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xD800, 0xFEFF, 0xE0041
            })
    void whatCouldMisleadIsShown(int point) {
        String shown = Printable.of("plan" + Character.toString(point) + "B");

        assertThat(shown).isEqualTo("plan\\u" + (point < 0x10000 ? "%04x" : "%x").formatted(point) + "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réunion d'équipe", "学校", "می\u200cخواهم", "👩\u200d🏫", "e\u0301", ""})
    void whatPeopleWriteStays(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }
}
