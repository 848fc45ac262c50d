package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({"0, 8000", "7900, 100", "8000, 2000", "11999, 2000", "13000, 1000", "14000, 0", "15000, -1000"})
    void theTimeForTheNextFileDependsOnTheTimeThatWasTaken(long elapsed, long next) {
        assertThat(Limits.STANDARD.next(Duration.ofMillis(elapsed))).isEqualTo(Duration.ofMillis(next));
    }
}
