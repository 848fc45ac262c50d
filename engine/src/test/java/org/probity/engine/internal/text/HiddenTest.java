package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
