package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.report.Span;

/** Which words a text is made of, and where they are. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Well-being                | wellbeing
            DON'T                     | dont
            ÉLÈVES                    | élèves
            \uD801\uDC00              | \uD801\uDC28
            read\u0080ing             | reading
            """)
    void caseHyphensAndApostrophesMakeNoDifference(String text, String same) {
        assertThat(ids(text)).isEqualTo(ids(same));
    }

    @Test
    void aWordHasTheSameNumberWhereverItStands() {
        assertThat(ids("Goals, then goals.")).containsExactly(Words.id("goals"), Words.id("then"), Words.id("goals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"élève \uD835\uDC00 fin", "\u20AC 5 \u20AC fin", "one\u2014two\u2014fin"})
    void placesCountCharacters(String text) {
        Words words = words(text);
        int end = text.codePointCount(0, text.length());

        assertThat(words.span(words.count() - 1, words.count() - 1)).isEqualTo(new Span("/0", end - 3, end));
    }

    @Test
    void signsAtTheEndsOfAWordAreNoPartOfIt() {
        assertThat(words("\"Goals!\"").span(0, 0)).isEqualTo(new Span("/0", 1, 6));
    }

    @Test
    void aRunStandsInOneText() {
        Words words = Words.of(List.of(new Source("/0", "one two"), new Source("/1", "three")));

        assertThat(words.isRun(0, 2)).isTrue();
        assertThat(words.isRun(1, 2)).isFalse();
        assertThat(words.isRun(2, 1)).isTrue();
        assertThat(words("one two").isRun(1, 2)).isFalse();
    }

    /** Texts of the shortest words are more words than there was room for at first. */
    @Test
    void thereIsRoomForAnyNumberOfWords() {
        Words words = words("a b ".repeat(500));

        assertThat(words.count()).isEqualTo(1_000);
        assertThat(IntStream.range(0, 1_000)).allMatch(i -> words.id(i) == Words.id(i % 2 == 0 ? "a" : "b"));
        assertThat(words.span(999, 999)).isEqualTo(new Span("/0", 1_998, 1_999));
    }

    private static List<Long> ids(String text) {
        Words words = words(text);
        return IntStream.range(0, words.count()).mapToObj(words::id).toList();
    }

    private static Words words(String text) {
        return Words.of(List.of(new Source("/0", text)));
    }
}
