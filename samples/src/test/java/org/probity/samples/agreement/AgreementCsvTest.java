package org.probity.samples.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.0.0       | 1.0.0",
                "1,5         | \"1,5\"",
                "the \"new\" | \"the \"\"new\"\"\"",
                "=1+1        | '=1+1",
                "+1          | '+1",
                "-1          | '-1",
                "@SUM(A1)    | '@SUM(A1)",
                "=HYPERLINK(\"https://example.org\",\"see\") | \"'=HYPERLINK(\"\"https://example.org\"\",\"\"see\"\")\""
            })
    void noCellIsTakenForAFormulaOrForTwoCells(String version, String cell) {
        CredentialAgreement agreement = new CredentialAgreement(
                "meetings",
                version,
                "Meetings",
                List.of("NO", "YES"),
                List.of(),
                0,
                Figures.of(List.of(), false),
                List.of(),
                List.of());

        assertThat(AgreementCsv.of(List.of(agreement)))
                .endsWith("\r\nmeetings," + cell + ",overall,,,0,0,true,,,,\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-0.00004, 0.0000", "-0.00005, -0.0001", "0.49152542, 0.4915", "1, 1.0000"})
    void coefficientsAreNumbers(double coefficient, String cell) {
        assertThat(Rounded.coefficient(coefficient)).isEqualTo(cell);
    }
}
