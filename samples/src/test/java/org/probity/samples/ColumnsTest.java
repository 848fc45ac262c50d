package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"staff, 5", "café, 4", "cafe\u0301, 4", "学校, 4", "한국, 4", "✓ met, 5", "🎓, 2"})
    void widthIsWhatATerminalShows(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(Columns.width("\u001b[1;31mred\u001b[0m")).isEqualTo(3);
    }

    @Test
    void linesBreakAtSpaces() {
        assertThat(Columns.wrapped("who does  what\nby when", 8)).containsExactly("who does", "what by", "when");
    }

    @Test
    void longWordsBreakAnywhere() {
        assertThat(Columns.wrapped("see https://example.org", 8)).containsExactly("see", "https://", "example.", "org");
        assertThat(Columns.wrapped("学校の会議", 5)).containsExactly("学校", "の会", "議");
        assertThat(Columns.wrapped("学", 1)).containsExactly("学");
    }

    @Test
    void accentsStayOnTheirLetter() {
        assertThat(Columns.wrapped("abcde\u0301fg", 5)).containsExactly("abcde\u0301", "fg");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Columns.wrapped("  ", 10)).containsExactly("");
    }
}
