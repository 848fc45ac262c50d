package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.probity.engine.internal.WordCounter.Count;

/** What holds of every text. */
class WordCounterPropertiesTest {
    private static final int TRIES = 300;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E"
                    + "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Z}\\p{Cc}\\u2013\\u2014]+");
    private static final Pattern BY_ITSELF =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\u30FC\\uFF70]");
    private static final Pattern LETTER_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    @Property(tries = TRIES)
    void it_is_what_the_contract_says_step_by_step(@ForAll("texts") String text) {
        assertThat(WordCounter.count(text)).isEqualTo(new Count(words(text), runs(text)));
    }

    @Property(tries = TRIES)
    void a_word_more_is_one_more(@ForAll("texts") String text, @ForAll @IntRange(max = 1_000) int at) {
        int place = text.isEmpty() ? 0 : text.offsetByCodePoints(0, at % text.codePointCount(0, text.length()));
        Count before = WordCounter.count(text);
        Count after = WordCounter.count(text.substring(0, place) + " evidence " + text.substring(place));

        assertThat(after.words()).isGreaterThanOrEqualTo(before.words() + 1);
        assertThat(after.whitespace()).isGreaterThanOrEqualTo(before.whitespace() + 1);
    }

    @Property(tries = TRIES)
    void texts_apart_from_each_other_add_up(@ForAll("texts") String one, @ForAll("texts") String other) {
        Count sum = WordCounter.count(one).plus(WordCounter.count(other));

        assertThat(WordCounter.count(one + " " + other)).isEqualTo(sum);
        assertThat(WordCounter.count(one + "\n" + other)).isEqualTo(sum);
        assertThat(WordCounter.count(one + "—" + other).words()).isEqualTo(sum.words());
    }

    @Property(tries = TRIES)
    void what_is_invisible_adds_no_word(@ForAll("texts") String text) {
        assertThat(WordCounter.count(INVISIBLE.matcher(text).replaceAll("")).words())
                .isEqualTo(WordCounter.count(text).words());
    }

    @Property(tries = TRIES)
    void no_text_is_too_odd(@ForAll String text, @ForAll("codeUnits") String broken) {
        assertThatCode(() -> WordCounter.count(text)).doesNotThrowAnyException();
        assertThat(WordCounter.count(broken).words()).isBetween(0, broken.length());
        assertThat(WordCounter.count(broken).whitespace()).isBetween(0, broken.length());
    }

    /** Texts in which each step has something to do. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries.of(
                "goal", "5", "don't", "漢", "ガ", "ー", "ㄅ", " ", "\u00A0", "\u3000", "\n", "\u0000", "\u001C", "—", "–",
                "-", "/", "•", "\u200B", "\u00AD", "\uFEFF", "\u3164", "\uFE0F", "\u0301", "😀", "²", "Ⅳ", "한", "𠀀",
                "\uD83D");
        Arbitrary<String> any = points(Character.MAX_CODE_POINT);
        Arbitrary<String> common = points(0xFFFF);
        return Arbitraries.oneOf(telling, telling, any, common)
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> points(int last) {
        return Arbitraries.integers()
                .between(0, last)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
    }

    /** Halves of characters anywhere. */
    @Provide
    Arbitrary<String> codeUnits() {
        return Arbitraries.chars()
                .range('\uD7F0', '\uE00F')
                .array(char[].class)
                .ofMaxSize(20)
                .map(String::new);
    }

    private static int words(String text) {
        int words = 0;
        for (String run : BETWEEN_WORDS.split(INVISIBLE.matcher(text).replaceAll(""))) {
            words += count(BY_ITSELF, run);
            for (String piece : BY_ITSELF.split(run)) {
                words += LETTER_OR_NUMBER.matcher(piece).find() ? 1 : 0;
            }
        }
        return words;
    }

    private static int runs(String text) {
        return (int)
                WHITE_SPACE.splitAsStream(text).filter(run -> !run.isEmpty()).count();
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
