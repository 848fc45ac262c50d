package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.report.Span;

/** What cannot be seen in a text; escapes of Java are spelt out in the tables. */
class HiddenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reading                                           | 0
            read\u200Bing                                     | 1
            \u200Bread\u2060ing\uFEFF                         | 3
            zero\u200Djoiner between Latin letters            | 1
            soft\u00ADhyphen                                  | 0
            family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67  | 0
            heart \u2764\uFE0F                                | 0
            Persian \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 | 0
            Devanagari \u0915\u094D\u200D\u0937               | 0
            override \u202Etxet                               | 1
            tag \uDB40\uDC41                                  | 1
            no\u00A0break                                     | 0
            """)
    void invisible(String text, int count) {
        assertThat(Hidden.invisible(new Source("/t", text))).hasSize(count);
    }

    /** The first and the last of the scripts and symbols that are written with joiners, and their neighbours, which are not. */
    @ParameterizedTest
    @CsvSource({
        "0x058F, 0x0590", "0x10A0, 0x109F", "0x177F, 0x1780", "0x18B0, 0x18AF", "0x218F, 0x2190", "0x2C00, 0x2BFF",
        "0xFDFF, 0xFE00", "0xFE10, 0xFE0F", "0x1EFFF, 0x1F000", "0x1FB00, 0x1FAFF", "0xE00FF, 0xE0100",
                "0xE01F0, 0xE01EF"
    })
    void joinersBelongBesideWhatIsJoined(String neighbour, String joined) {
        int joinable = Integer.decode(joined);
        int other = Integer.decode(neighbour);
        for (int joiner : new int[] {0x200C, 0x200D}) {
            assertThat(at(joinable, joiner, 'a')).doesNotContain(1);
            assertThat(at('a', joiner, joinable)).doesNotContain(1);
            assertThat(at(other, joiner, 'a')).contains(1);
            assertThat(at('a', joiner, other)).contains(1);
        }
    }

    @Test
    void aJoinerAloneJoinsNothing() {
        assertThat(at(0x200D)).containsExactly(0);
    }

    @Test
    void variationSelectorsBelongToWhatTheyVary() {
        assertThat(at(0xFE00, 0xFE0F, 0xE0100, 0xE01EF)).isEmpty();
        assertThat(at(0xE00FF, 0xE01F0)).containsExactly(0, 1);
    }

    @Test
    void eachPlaceIsOneCharacter() {
        assertThat(Hidden.invisible(new Source("/t", "a\u200Bb\u2060")))
                .containsExactly(new Span("/t", 1, 2), new Span("/t", 3, 4));
    }

    private static List<Integer> at(int... points) {
        Source source = new Source("/t", new String(points, 0, points.length));
        return Hidden.invisible(source).stream().map(Span::from).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chart                                             | 0
            ch\u0430rt                                        | 1
            ch\u0430rt and m\u0435eting                       | 2
            \u0447\u0438\u0442\u0430\u0442\u044C              | 0
            Cyrillic \u0447\u0438\u0442\u0430\u0442\u044C beside Latin | 0
            \u0531rmenian                                     | 1
            \u13AAherokee                                     | 1
            \u03B1lpha is Greek, which is left alone          | 0
            na\u00EFve caf\u00E9                              | 0
            """)
    void mixed(String text, int count) {
        assertThat(Hidden.mixed(new Source("/t", text))).hasSize(count);
    }

    @Test
    void aWordIsMixedAsAWhole() {
        String text = "\u0430b: ch\u0430rt \u00E9\u0430";

        assertThat(Hidden.mixed(new Source("/t", text)))
                .containsExactly(new Span("/t", 0, 2), new Span("/t", 4, 9), new Span("/t", 10, 12));
    }

    /** Letters of three Latin blocks, of which the last begins behind Greek. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00FF", "\u024F", "\u1E01"})
    void latinLettersOfAllBlocks(String latin) {
        assertThat(Hidden.mixed(new Source("/t", latin + "\u0430"))).hasSize(1);
        assertThat(Hidden.mixed(new Source("/t", "\u0430" + latin))).hasSize(1);
    }

    /** Digits belong to every alphabet, and marks that stand before Greek are no letters. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "\u0370", "\u00B2"})
    void whatIsNoLatinLetterMixesNothing(String other) {
        assertThat(Hidden.mixed(new Source("/t", other + "\u0430"))).isEmpty();
    }
}
