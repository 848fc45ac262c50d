package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.probity.faults.Machine.Outcome;

/** A host whose memory gave out in the middle of an assessment gets the next one right. */
class OutOfMemoryTest {
    private static final Pattern COUNTS = Pattern.compile("1 of 1, (\\d+) of 30\n");

    @Test
    void theNextReportIsRight() throws Exception {
        Outcome outcome = Machine.withOptions("small", "-Xmx20m").runProgram(ShortOfMemory.class);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches(COUNTS);
        assertThat(outcome.status()).isZero();
        // Each ran out at another point, and those with the most memory did not: so the steps lead through a whole
        // assessment.
        assertThat(Integer.parseInt(first(outcome.out()))).isBetween(5, 29);
    }

    private static String first(String text) {
        Matcher counts = COUNTS.matcher(text);
        return counts.matches() ? counts.group(1) : "";
    }
}
