package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probity.engine.report.Status;
import org.probity.samples.batch.Outcome;
import org.probity.samples.batch.Tally;
import org.probity.samples.batch.Unmet;

class SummaryTextTest {
    private final Tally tally = new Tally();

    @Test
    void isCredentialByCredential() {
        for (int number = 1; number <= 1200; number++) {
            tally.add("s-" + number, assessed("s-" + number, number <= 1000, List.of("text.markup")));
        }
        tally.add("s-0", new Outcome.Refused(List.of("s-0: the document is empty", "and more")));

        assertThat(SummaryText.render(tally.summary())).isEqualTo("""
                1,201 submissions, of which 1 could not be assessed

                leading-meetings 1.0.0: 1,200 submissions
                      1,000   83.3%  INCOMPLETE
                          0    0.0%  AWAITING_REVIEW
                          0    0.0%  IN_ADJUDICATION
                          0    0.0%  NOT_YET_PROFICIENT
                        200   16.7%  PROFICIENT

                Criteria not met, the commonest first
                      1,200  100.0%  EO1.2/artifact  (portfolio.artifact, optional)
                      1,000   83.3%  EO1.1/locator  (portfolio.locator)

                Advisories, the commonest first
                      1,200  100.0%  text.markup

                Could not be assessed
                    s-0: the document is empty
                """);
    }

    private static Outcome assessed(String id, boolean incomplete, List<String> advisories) {
        Unmet families = new Unmet("EO1.2/artifact", "portfolio.artifact", false);
        Unmet locator = new Unmet("EO1.1/locator", "portfolio.locator", true);
        return new Outcome.Assessed(
                id,
                "leading-meetings",
                "1.0.0",
                incomplete ? Status.INCOMPLETE : Status.PROFICIENT,
                incomplete ? List.of(locator, families) : List.of(families),
                advisories);
    }

    @Test
    void ofEveryListTheCommonestAreShown() {
        List<String> codes =
                IntStream.range(10, 35).mapToObj(number -> "text.n" + number).toList();
        tally.add("s-1", assessed("s-1", false, codes));
        for (int number = 0; number < 21; number++) {
            tally.add("broken", new Outcome.Refused(List.of("broken " + number + " " + "x".repeat(200) + "\u202e")));
        }

        String text = SummaryText.render(tally.summary());

        assertThat(text).contains("text.n29\n    and 5 more\n").doesNotContain("text.n30");
        assertThat(text).contains("broken 19").endsWith("    and 1 more\n").doesNotContain("broken 20", "\u202e");
        assertThat(text.lines()).allMatch(line -> line.length() <= Page.COLUMNS);
    }

    @Test
    void withoutAnySubmissionItSaysSo() {
        assertThat(SummaryText.render(tally.summary())).isEqualTo("0 submissions, of which 0 could not be assessed\n");
    }
}
