package org.probity.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({
        "es, es",
        "ES, es",
        "es-mx, es-MX",
        "ZH-HANT-tw, zh-Hant-TW",
        "es-419, es-419",
        "ca-VALENCIA, ca-valencia",
        "de-CH-1996, de-CH-1996",
        "sl-IT-ROZAJ-1994, sl-IT-rozaj-1994",
        "zh-YUE-hk, zh-yue-HK",
        "EN-u-CA-Buddhist, en-u-ca-buddhist",
        "fil, fil",
        "de-x-School, de-x-school"
    })
    void a_tag_has_a_usual_form(String tag, String normal) {
        assertThat(LanguageTags.normal(tag)).contains(normal);
        assertThat(LanguageTags.normal(normal)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "es_MX",
                "es-",
                "-es",
                "es--MX",
                " es",
                "es MX",
                "Spanish",
                "español",
                "x-school",
                "es\n",
                "es-\n"
            })
    void what_is_no_tag_has_none(String text) {
        assertThat(LanguageTags.normal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            es_MX        | "es_MX" is not a language tag; did you mean "es-MX"?
            zh_hant_tw   | "zh_hant_tw" is not a language tag; did you mean "zh-Hant-TW"?
            ' es '       | " es " is not a language tag; did you mean "es"?
            Spanish      | "Spanish" is not a language tag, such as "es" or "es-MX"
            es-          | "es-" is not a language tag, such as "es" or "es-MX"
            """, quoteCharacter = '\'')
    void a_fault_says_what_would_be_a_tag(String text, String fault) {
        assertThat(LanguageTags.fault(text)).isEqualTo(fault);
    }

    @Test
    void a_lookup_says_less_and_less() {
        assertThat(LanguageTags.lookup("es")).containsExactly("es");
        assertThat(LanguageTags.lookup("zh-Hant-TW")).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
        assertThat(LanguageTags.lookup("ca-es-VALENCIA")).containsExactly("ca-ES-valencia", "ca-ES", "ca");
        assertThat(LanguageTags.lookup("es_MX")).isEmpty();
        assertThat(LanguageTags.lookup("de-CH-x-school-a"))
                .containsExactly("de-CH-x-school-a", "de-CH-x-school", "de-CH", "de");
        assertThat(LanguageTags.lookup("en-u-ca-buddhist")).containsExactly("en-u-ca-buddhist", "en-u-ca", "en");
    }
}
