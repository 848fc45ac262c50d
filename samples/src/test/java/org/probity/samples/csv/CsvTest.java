package org.probity.samples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsAreSetApartByCommasAndRowsByLineBreaks() {
        assertThat(Csv.row("s-1", "", "-0.5")).isEqualTo("s-1,,-0.5\r\n");
    }

    @Test
    void whatWouldBreakARowIsQuoted() {
        assertThat(Csv.text("overview/words")).isEqualTo("overview/words");
        assertThat(Csv.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.text("say \"yes\"")).isEqualTo("\"say \"\"yes\"\"\"");
        assertThat(Csv.text("two\nlines")).isEqualTo("\"two\nlines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1", "@SUM(A1)", "-", "="})
    void noTextIsAFormula(String text) {
        assertThat(Csv.text(text)).isEqualTo("'" + text);
    }

    @Test
    void noTextIsAFormulaAfterWhiteSpaceEither() {
        assertThat(Csv.text("\t=1")).isEqualTo("'\t=1");
        assertThat(Csv.text("\r=1")).isEqualTo("\"'\r=1\"");
    }
}
