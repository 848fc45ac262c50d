package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.report.Span;

class ShownTest {
    @ParameterizedTest
    @ValueSource(strings = {"Plan 2026", "اردو می‌خوانم", "👩‍🏫 and 文書", "soft\u00ADhyphen", "tab by tab"})
    void ordinaryTextIsOnePiece(String text) {
        assertThat(Shown.line(text)).containsExactly(new Piece(text, false, false));
    }

    @Test
    void whatHasNoShapeIsNamed() {
        assertThat(written(Shown.line("a\u202Eb\u0007c\uDB40\uDC01\uD800")))
                .isEqualTo("a{U+202E}b{U+0007}c{U+E0001}{U+D800}");
    }

    @Test
    void everyLineWithWordsIsAParagraph() {
        List<List<Piece>> paragraphs = Shown.paragraphs("one\r\n\r\n \t two\u2028three\n\n", new BitSet());

        assertThat(paragraphs.stream().map(ShownTest::written)).containsExactly("one", "   two", "three");
    }

    @Test
    void marksCountInCodePointsAndGoOnOverLines() {
        BitSet marks = new BitSet();
        marks.set(2, 7);

        List<List<Piece>> paragraphs = Shown.paragraphs("👩a b\nc\u200Bd", marks);

        assertThat(paragraphs.stream().map(ShownTest::written)).containsExactly("👩a[ b]", "[c][{U+200B}]d");
    }

    @Test
    void anExcerptStandsInItsSurroundings() {
        String text = "x".repeat(100) + "here" + "y".repeat(100);

        assertThat(written(Shown.excerpt(text, List.of(new Span("/t", 100, 104)))))
                .isEqualTo("…" + "x".repeat(60) + "[here]" + "y".repeat(60) + "…");
        assertThat(written(Shown.excerpt("all of it", List.of(new Span("/t", 0, 9)))))
                .isEqualTo("[all of it]");
        assertThat(written(Shown.excerpt("z".repeat(1000), List.of(new Span("/t", 0, 1000)))))
                .isEqualTo("[" + "z".repeat(240) + "]…");
        assertThat(written(Shown.excerpt("one and two", List.of(new Span("/t", 0, 3), new Span("/t", 8, 11)))))
                .isEqualTo("[one] and [two]");
    }

    @Test
    void neighboursAreShownTogether() {
        List<Span> first = List.of(new Span("/t", 10, 20));

        assertThat(Shown.belongs(new Span("/t", 40, 50), first)).isTrue();
        assertThat(Shown.belongs(new Span("/t", 100, 110), first)).isFalse();
        assertThat(Shown.belongs(new Span("/t", 30, 500), first)).isFalse();
        assertThat(Shown.belongs(new Span("/u", 40, 50), first)).isFalse();
        assertThat(Shown.belongs(new Span("/t", 0, 5), first)).isFalse();
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    String text = piece.unseen() ? "{" + piece.text() + "}" : piece.text();
                    return piece.marked() ? "[" + text + "]" : text;
                })
                .collect(Collectors.joining());
    }
}
