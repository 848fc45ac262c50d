package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.internal.WordCounter;

/** A sign may promise too much, and costs a second look then; it must never promise too little. */
class SignsTest {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final Set<UnicodeScript> LOOKALIKES =
            Set.of(UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    @Test
    void nothingThatShowsNothingIsOverlooked() {
        assertThat(characters().filter(point -> point != SOFT_HYPHEN && WordCounter.isInvisible(point)))
                .isNotEmpty()
                .allMatch(point -> Signs.of(Character.toString(point)).hidden());
    }

    /** A soft hyphen shows nothing either; it is the writer's editor that puts it there. */
    @Test
    void aSoftHyphenIsInvisible() {
        assertThat(WordCounter.isInvisible(SOFT_HYPHEN)).isTrue();
        assertThat(WordCounter.isInvisible(SOFT_HYPHEN - 1)).isFalse();
    }

    @Test
    void noLetterThatLooksLikeLatinIsOverlooked() {
        assertThat(characters().filter(point -> LOOKALIKES.contains(UnicodeScript.of(point))))
                .isNotEmpty()
                .allMatch(point -> Signs.of(Character.toString(point)).lookalike());
    }

    /** European letters, typographic quotes and dashes, arrows and ticks stand in most texts, and would make the pass worth nothing. */
    @Test
    void whatMostTextsAreMadeOfIsNoSign() {
        assertThat(IntStream.of(
                                'A',
                                SOFT_HYPHEN,
                                0xE9,
                                0x17F,
                                0x301,
                                0x36F,
                                0x2010,
                                0x2013,
                                0x2019,
                                0x201D,
                                0x2026,
                                0x2029,
                                0x2070,
                                0x2192,
                                0x2713,
                                0x2BFF)
                        .boxed())
                .allSatisfy(point -> assertThat(Signs.of(Character.toString(point)))
                        .as(Integer.toHexString(point))
                        .isEqualTo(new Signs(false, false, false, false, 0)));
    }

    @Test
    void symbolsLookLikeNoLetter() {
        assertThat(Signs.of("\u2000")).isEqualTo(new Signs(true, false, false, false, 0));
        assertThat(Signs.of("\u206F")).isEqualTo(new Signs(true, false, false, false, 0));
        assertThat(Signs.of("\u034F")).isEqualTo(new Signs(true, false, false, false, 0));
    }

    @Test
    void whatIsSeenOnceIsKept() {
        assertThat(Signs.of("\u200B, then \u2026 and \u0301 and more"))
                .isEqualTo(new Signs(true, false, false, false, 0));
        assertThat(Signs.of("@ 1 <b> and more")).isEqualTo(new Signs(false, false, true, true, 1));
    }

    @ParameterizedTest
    @CsvSource({"a b, 0", "0123456789, 10", "/:, 0", "Room 12b, 2", "'\u0665', 0"})
    void digits(String text, int digits) {
        assertThat(Signs.of(text).digits()).isEqualTo(digits);
    }

    @Test
    void onlyAnAtIsASignOfAnAddress() {
        assertThat(Signs.of("me@school")).isEqualTo(new Signs(false, false, true, false, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "#", "*", "_", "[", "`"})
    void signsOfMarkup(String sign) {
        assertThat(Signs.of("a " + sign + " b")).isEqualTo(new Signs(false, false, false, true, 0));
    }

    private static Stream<Integer> characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).boxed();
    }
}
