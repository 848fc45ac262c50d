package org.probity.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q1; Q1",
                "Q1 Q2; Q1, Q2",
                "Q1 Q2 Q3 Q4; Q1 to Q4",
                "Q8 Q9 Q10 Q12; Q8 to Q10, Q12",
                "EO1.1 EO1.2 EO1.3 EO2.1; EO1.1 to EO1.3, EO2.1",
                "a b c; a, b, c",
                "Q3 Q2 Q1; Q3, Q2, Q1",
                "Q01 Q02 Q03; Q01 to Q03",
                "9999999999 10000000000; 9999999999, 10000000000"
            })
    void neighboursAreJoined(String ids, String named) {
        assertThat(IdRanges.of(List.of(ids.split(" ")), Wording.in(Locale.ENGLISH)))
                .isEqualTo(named);
    }
}
