package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.internal.WordCounter.Count;

/**
 * The method {@code space-dash/1}, step by step. In the tables a text is followed by its words and by its runs without white space.
 * Code points that nobody can see are written {@code <200B>}.
 */
class WordCounterTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            ``                                  | 0 | 0
            goals                               | 1 | 1
            Goals.                              | 1 | 1
            We agreed on three goals.           | 5 | 5
            well-being                          | 1 | 1
            well - being                        | 2 | 3
            and/or                              | 1 | 1
            and / or                            | 2 | 3
            don't                               | 1 | 1
            don’t                               | 1 | 1
            3.5%                                | 1 | 1
            3.5 %                               | 1 | 2
            1,000                               | 1 | 1
            e.g.                                | 1 | 1
            R&D                                 | 1 | 1
            R & D                               | 2 | 3
            head@school.example                 | 1 | 1
            https://example.org/a-b?c=d         | 1 | 1
            snake_case                          | 1 | 1
            one,two;three                       | 1 | 1
            wait…what                           | 1 | 1
            (see below)                         | 2 | 2
            "quoted words"                      | 2 | 2
            """)
    void everyday_words(String text, int words, int runs) {
        assertThat(WordCounter.count(text)).isEqualTo(new Count(words, runs));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # spaces of every kind
            ` one two `                         | 2 | 2
            one   two                           | 2 | 2
            one<9>two                           | 2 | 2
            one<A>two                           | 2 | 2
            one<D><A>two                        | 2 | 2
            one<B>two                           | 2 | 2
            one<C>two                           | 2 | 2
            one<85>two                          | 2 | 2
            one<A0>two                          | 2 | 2
            one<1680>two                        | 2 | 2
            one<2000>two                        | 2 | 2
            one<2003>two                        | 2 | 2
            one<200A>two                        | 2 | 2
            one<202F>two                        | 2 | 2
            one<205F>two                        | 2 | 2
            one<3000>two                        | 2 | 2
            one<2028>two                        | 2 | 2
            one<2029>two                        | 2 | 2
            <20><A0><3000><2028><85>            | 0 | 0
            10<A0>km                            | 2 | 2

            # control characters end a word, and are not white space
            one<0>two                           | 2 | 1
            one<1B>two                          | 2 | 1
            one<1C>two                          | 2 | 1
            one<7F>two                          | 2 | 1
            one<80>two                          | 2 | 1
            <0>                                 | 0 | 1

            # long dashes
            one—two                             | 2 | 1
            one–two                             | 2 | 1
            2019–2020                           | 2 | 1
            one — two                           | 2 | 3
            one–—–two                           | 2 | 1
            —                                   | 0 | 1
            –                                   | 0 | 1
            —one—                               | 1 | 1
            # and dashes that are not those
            one-two                             | 1 | 1
            one--two                            | 1 | 1
            one<2010>two                        | 1 | 1
            one<2011>two                        | 1 | 1
            one<2012>two                        | 1 | 1
            one<2015>two                        | 1 | 1
            one<2212>two                        | 1 | 1
            one<2E3A>two                        | 1 | 1
            one<FE58>two                        | 1 | 1
            one~two                             | 1 | 1
            """)
    void what_ends_a_word(String text, int words, int runs) {
        assertThat(WordCounter.count(unfolded(text))).isEqualTo(new Count(words, runs));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # as if absent: within a word they do not end it, alone they are none
            co<AD>operate                       | 1 | 1
            <AD>                                | 0 | 1
            one<AD> two                         | 2 | 2
            one<200B>two                        | 1 | 1
            one<200C>two                        | 1 | 1
            one<200D>two                        | 1 | 1
            one<200E>two                        | 1 | 1
            one<200F>two                        | 1 | 1
            <200B>                              | 0 | 1
            <200B> <200B> <200B>                | 0 | 3
            one <200B> two                      | 2 | 3
            one<202A>two<202C>                  | 1 | 1
            one<202E>two                        | 1 | 1
            one<2060>two                        | 1 | 1
            one<2064>two                        | 1 | 1
            one<2066>two<2069>                  | 1 | 1
            one<206F>two                        | 1 | 1
            one<34F>two                         | 1 | 1
            one<61C>two                         | 1 | 1
            one<180E>two                        | 1 | 1
            <180E>                              | 0 | 1
            <FEFF>one                           | 1 | 1
            one<FEFF>two                        | 1 | 1
            <FEFF>                              | 0 | 1
            one<FE0F>                           | 1 | 1
            <FE00><FE0E><FE0F>                  | 0 | 1
            <E0100>                             | 0 | 1
            葛<E0100>城                           | 2 | 1
            one<180B>two                        | 1 | 1
            one<FFF9>two<FFFB>                  | 1 | 1
            one<1D173>two                       | 1 | 1
            one<1BCA0>two                       | 1 | 1
            one<E0020>two<E007F>                | 1 | 1
            <E0067><E0062>                      | 0 | 1
            # Hangul fillers are letters by category, and count for nothing
            <115F>                              | 0 | 1
            <1160>                              | 0 | 1
            <3164>                              | 0 | 1
            <FFA0>                              | 0 | 1
            <3164> <3164> <3164> <3164>         | 0 | 4
            one<3164>two                        | 1 | 1
            # near misses: neighbours of these are seen
            <1161>                              | 1 | 1
            <3163>                              | 1 | 1
            <FFA1>                              | 1 | 1
            one<2010>two                        | 1 | 1
            one<200A>two                        | 2 | 2
            one<FE10>two                        | 1 | 1
            """)
    void what_is_invisible(String text, int words, int runs) {
        assertThat(WordCounter.count(unfolded(text))).isEqualTo(new Count(words, runs));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # Han, kana and bopomofo: one word each
            漢                                   | 1 | 1
            漢字                                  | 2 | 1
            校長 先生                               | 4 | 2
            ひらがな                                | 4 | 1
            カタカナ                                | 4 | 1
            ｶﾀｶﾅ                                | 4 | 1
            ㄅㄆㄇ                                 | 3 | 1
            ㆠ                                   | 1 | 1
            <2EA><2EB>                          | 2 | 1
            人々                                  | 2 | 1
            二〇二六                                | 4 | 1
            <2E80>                              | 1 | 1
            <2F00>                              | 1 | 1
            <3021>                              | 1 | 1
            <F900>                              | 1 | 1
            <20000><2A6D6>                      | 2 | 1
            <30000>                             | 1 | 1
            <1B001>                             | 1 | 1
            # the mark that prolongs a kana
            ラーメン                                | 4 | 1
            ー                                   | 1 | 1
            ｰ                                   | 1 | 1
            ーー                                  | 2 | 1
            # with words of letters around them, each of which is ended
            漢a                                  | 2 | 1
            a漢                                  | 2 | 1
            a漢b                                 | 3 | 1
            iPhoneを買う                           | 4 | 1
            2026年5月                             | 4 | 1
            漢-字                                 | 2 | 1
            a-漢-b                               | 3 | 1
            漢—字                                 | 2 | 1
            漢<200B>字                            | 2 | 1
            漢<301>                              | 1 | 1
            か<3099>                             | 1 | 1
            # their punctuation is none
            目標、評価。                              | 4 | 1
            「目標」                                | 2 | 1
            カ・カ                                 | 2 | 1
            ・                                   | 0 | 1
            。                                   | 0 | 1
            <3099>                              | 0 | 1
            # other scripts have words of several letters
            한국어 공부                              | 2 | 2
            <1112><1161><11AB>                  | 1 | 1
            สวัสดีครับ                          | 1 | 1
            <A000><A001>                        | 1 | 1
            <17000><17001>                      | 1 | 1
            <1B170>                             | 1 | 1
            """)
    void what_is_a_word_by_itself(String text, int words, int runs) {
        assertThat(WordCounter.count(unfolded(text))).isEqualTo(new Count(words, runs));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # letters of every category
            Équipe                              | 1 | 1
            ǅ                                   | 1 | 1
            <2B0>                               | 1 | 1
            ª                                   | 1 | 1
            Ελλάδα                              | 1 | 1
            школа                               | 1 | 1
            שלום עולם                           | 2 | 2
            مدرسة                               | 1 | 1
            विद्यालय                            | 1 | 1
            <10400>                             | 1 | 1
            <1D400>                             | 1 | 1
            ＡＢＣ                                 | 1 | 1
            ﬁt                                  | 1 | 1
            # numbers of every category
            5                                   | 1 | 1
            ٢٠٢٦                                | 1 | 1
            १२                                  | 1 | 1
            <1D7D8>                             | 1 | 1
            Ⅳ                                   | 1 | 1
            Henry Ⅷ                             | 2 | 2
            ½                                   | 1 | 1
            m²                                  | 1 | 1
            ²                                   | 1 | 1
            ①                                   | 1 | 1
            ㈠                                   | 1 | 1
            # marks go with their letter, and are none without
            e<301>te<301>                       | 1 | 1
            <301>                               | 0 | 1
            <301>a                              | 1 | 1
            <903>                               | 0 | 1
            <20DD>                              | 0 | 1
            # keycaps have a digit in them
            1<FE0F><20E3>                       | 1 | 1
            `#<FE0F><20E3>`                     | 0 | 1
            """)
    void what_makes_a_word(String text, int words, int runs) {
        assertThat(WordCounter.count(unfolded(text))).isEqualTo(new Count(words, runs));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            •                                   | 0 | 1
            • Goal one                          | 2 | 3
            •Goal                               | 1 | 1
            - - -                               | 0 | 3
            ***                                 | 0 | 1
            1.                                  | 1 | 1
            a)                                  | 1 | 1
            &                                   | 0 | 1
            ...                                 | 0 | 1
            … ?! « » “ ” ¿                      | 0 | 7
            `+ = < > | ^ ~`                     | 0 | 7
            $ € ₹                               | 0 | 3
            © ™ °                               | 0 | 3
            → ✓ ☐                               | 0 | 3
            _                                   | 0 | 1
            😀                                   | 0 | 1
            👩🏽‍🏫                              | 0 | 1
            👍👍 well done                        | 2 | 3
            yes👍no                              | 1 | 1
            🇩🇪                                  | 0 | 1
            <1F3F4><E0067><E0062><E0065><E006E><E0067><E007F> | 0 | 1
            # not assigned, private, no characters
            <378>                               | 0 | 1
            <E000>                              | 0 | 1
            <F8FF>                              | 0 | 1
            <10FFFF>                            | 0 | 1
            <FFFD>                              | 0 | 1
            <FFFF>                              | 0 | 1
            one<E000>two                        | 1 | 1
            # visible format characters
            <600>                               | 0 | 1
            one<70F>two                         | 1 | 1
            """)
    void symbols_alone_are_no_words(String text, int words, int runs) {
        assertThat(WordCounter.count(unfolded(text))).isEqualTo(new Count(words, runs));
    }

    @Test
    void half_a_character_is_part_of_its_run_and_no_word() {
        assertThat(WordCounter.count("\uD83D")).isEqualTo(new Count(0, 1));
        assertThat(WordCounter.count("\uDE00")).isEqualTo(new Count(0, 1));
        assertThat(WordCounter.count("\uDE00\uD83D")).isEqualTo(new Count(0, 1));
        assertThat(WordCounter.count("one\uD83Dtwo")).isEqualTo(new Count(1, 1));
        assertThat(WordCounter.count("\uD840 \uDC00")).isEqualTo(new Count(0, 2));
        assertThat(WordCounter.count("\uD840\uDC00")).isEqualTo(new Count(1, 1));
    }

    @Test
    void a_page_of_text() {
        String text = """
                Goals of the year
                • Reading: 3.5% more pupils read well — as the district’s test shows.
                • Well-being: every class meets its tutor and/or counsellor once a week.

                We don't average.
                """;

        assertThat(WordCounter.count(text)).isEqualTo(new Count(29, 32));
    }

    @Test
    void a_long_text_is_counted_in_one_pass() {
        assertThat(WordCounter.count("goal ".repeat(200_000))).isEqualTo(new Count(200_000, 200_000));
        assertThat(WordCounter.count("<".repeat(1_000_000))).isEqualTo(new Count(0, 1));
    }

    @Test
    void counts_of_two_texts_add_up() {
        assertThat(new Count(2, 3).plus(new Count(40, 50))).isEqualTo(new Count(42, 53));
        assertThat(Count.NONE.plus(new Count(1, 2))).isEqualTo(new Count(1, 2));
    }

    @Test
    void the_locale_does_not_matter() {
        String text = "İstanbul ışık 3.5% ٢٠٢٦ well-being — 漢字 don’t ＡＢＣ Straße";
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("en", "tr", "az", "lt", "ar-EG", "th-TH-u-ca-buddhist", "ja-JP", "hi")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(WordCounter.count(text)).as(locale).isEqualTo(new Count(10, 10));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_method_has_the_name_that_the_contract_gives_it() {
        assertThat(WordCounter.METHOD).isEqualTo("space-dash/1");
    }

    /** The text with code points in the place of {@code <HEX>}. */
    private static String unfolded(String text) {
        return Pattern.compile("<([0-9A-F]{1,6})>")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
