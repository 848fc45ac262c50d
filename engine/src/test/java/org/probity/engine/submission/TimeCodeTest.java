package org.probity.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0:00, 0",
        "0:01, 1",
        "1:00, 60",
        "12:30, 750",
        "00:12:30, 750",
        "0:12:30, 750",
        "012:30, 750",
        "12:30.0, 750",
        "12:30.5, 750.5",
        "12:30.25, 750.25",
        "1:02:03, 3723",
        "59:59, 3599",
        // any minutes, where there are no hours
        "60:00, 3600",
        "90:00, 5400",
        "754:00, 45240",
        // any hours
        "99:59:59, 359999",
        "100:00:00, 360000",
        "000100:00:00, 360000",
        "277777:46:40, 1000000000",
        "0:00.00000000000000000001, 0.00000000000000000001"
    })
    void clocks(String clock, BigDecimal seconds) {
        TimeCode time = TimeCode.parse(clock);

        assertThat(time.seconds()).isEqualByComparingTo(seconds);
        assertThat(time.clock()).contains(clock);
        assertThat(time).hasToString(clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "750",
                "750.5",
                "noon",
                "12:3",
                "12:300",
                "1:2:30",
                "1:02:3",
                "1:002:03",
                "0:00:000",
                // minutes after hours, and seconds, end at 59
                "00:99:00",
                "0:60:00",
                "12:60",
                "0:12:60",
                "12:99",
                // other signs and spaces
                "-1:00",
                "+1:00",
                " 12:30",
                "12:30 ",
                "12 :30",
                "12.30",
                "12:30,5",
                "12:30.",
                "12:30.5.5",
                "12:30;00",
                "12:30\n",
                "1:00:00:00",
                ":30",
                "12:",
                "0x1:00",
                "1e1:00",
                // digits of another script, and a letter for a zero
                "１２:３０",
                "١٢:٣٠",
                "12:3O",
                // too long for any recording
                "1000000000:00",
                "0:00.000000000000000000001"
            })
    void no_clocks(String clock) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeCode.parse(clock))
                .withMessage("a time is H:MM:SS, M:SS or a number of seconds, with MM and SS from 00 to 59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"277777:46:41", "277777:46:40.01", "16666667:00", "999999999:59:59"})
    void clocks_beyond_the_longest_recording(String clock) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeCode.parse(clock))
                .withMessage("a time in seconds is between 0 and 1000000000, with at most 20 decimals");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "-0.0, 0:00",
        "1, 0:01",
        "59.9, 0:59.9",
        "60, 1:00",
        "610, 10:10",
        "754.2, 12:34.2",
        "754.20, 12:34.2",
        "7.5e2, 12:30",
        "3599.99, 59:59.99",
        "3600, 1:00:00",
        "3661, 1:01:01",
        "36000.05, 10:00:00.05",
        "1e9, 277777:46:40",
        "0.00000000000000000001, 0:00.00000000000000000001"
    })
    void seconds(BigDecimal seconds, String shown) {
        TimeCode time = TimeCode.ofSeconds(seconds);

        assertThat(time.seconds()).isEqualByComparingTo(seconds);
        assertThat(time.clock()).isEmpty();
        assertThat(time).hasToString(shown);
        assertThat(TimeCode.clock(seconds)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "-0.00000000000000000001", "1000000000.01", "1e10", "1e999999999", "1e-21", "1e-999999999"
            })
    void no_seconds(BigDecimal seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeCode.ofSeconds(seconds))
                .withMessage("a time in seconds is between 0 and 1000000000, with at most 20 decimals");
    }

    @Test
    void the_same_number_is_the_same_time_in_whatever_digits() {
        TimeCode time = TimeCode.ofSeconds(new BigDecimal("750"));

        assertThat(TimeCode.ofSeconds(new BigDecimal("750.0"))).isEqualTo(time).hasSameHashCodeAs(time);
        assertThat(TimeCode.ofSeconds(new BigDecimal("7.5e2"))).isEqualTo(time).hasSameHashCodeAs(time);
        assertThat(TimeCode.ofSeconds(new BigDecimal("0e5"))).isEqualTo(TimeCode.ofSeconds(new BigDecimal("0.00")));
        assertThat(TimeCode.ofSeconds(new BigDecimal("750.01"))).isNotEqualTo(time);
    }

    @Test
    void a_clock_keeps_the_form_in_which_it_was_written() {
        TimeCode time = TimeCode.parse("00:12:30");

        assertThat(TimeCode.parse("00:12:30")).isEqualTo(time).hasSameHashCodeAs(time);
        assertThat(TimeCode.parse("12:30")).isNotEqualTo(time);
        assertThat(TimeCode.ofSeconds(new BigDecimal("750"))).isNotEqualTo(time);
    }
}
