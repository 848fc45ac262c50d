package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    private final Pace pace = new Pace(7 * SECOND);

    private String at(long second, int done) {
        return pace.at((7 + second) * SECOND, done, 100_000);
    }

    @Test
    void isNotToldBeforeTwoSecondsNorOfNothing() {
        assertThat(at(1, 900)).isEmpty();
        assertThat(at(2, 1)).isEmpty();
        assertThat(at(2, 1800)).isEqualTo(", 900 a second, 2 min left");
    }

    @Test
    void isThatOfTheLastSeconds() {
        assertThat(at(5, 50_000)).isEqualTo(", 10000 a second, 5 s left");
        assertThat(at(10, 50_500)).isEqualTo(", 100 a second, 8 min left");
        assertThat(at(14, 50_540)).isEqualTo(", 60 a second, 14 min left");
        assertThat(at(15, 50_550)).isEqualTo(", 10 a second, 82 min left");
        assertThat(at(20, 50_555)).isEqualTo(", 1 a second, 14 h left");
    }

    @Test
    void secondsAreToldUpToAMinuteAndAHalf() {
        assertThat(at(4, 40_000)).endsWith(", 6 s left");
        assertThat(new Pace(0).at(10 * SECOND, 10, 99)).isEqualTo(", 1 a second, 89 s left");
        assertThat(new Pace(0).at(10 * SECOND, 10, 100)).isEqualTo(", 1 a second, 2 min left");
    }
}
