package org.probity.engine.submission;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.Decimals;

/**
 * A moment of a recording, counted from its beginning. It keeps the form in which the practitioner wrote it, so that reports quote
 * what the practitioner knows, and what is written back is what was read.
 */
public final class TimeCode {
    /** {@code H:MM:SS} or {@code M:SS}: any hours, or any minutes where there are no hours, and a fraction of a second. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,9}):([0-5]\\d)|(\\d{1,9})):([0-5]\\d(?:\\.\\d{1,20})?)");

    private final BigDecimal seconds;
    private final Optional<String> clock;

    private TimeCode(BigDecimal seconds, Optional<String> clock) {
        if (!Decimals.isModest(seconds)) {
            throw new IllegalArgumentException("a time in seconds is " + Decimals.MODEST);
        }
        this.seconds = Decimals.normal(seconds);
        this.clock = clock;
    }

    /**
     * A time in seconds.
     *
     * @param seconds from 0 to a thousand million, with at most 20 decimals
     * @return the time
     * @throws IllegalArgumentException if it is outside these limits
     */
    public static TimeCode ofSeconds(BigDecimal seconds) {
        return new TimeCode(seconds, Optional.empty());
    }

    /**
     * A time as clocks show it.
     *
     * @param clock {@code H:MM:SS} or {@code M:SS}, with or without a fraction of a second, e.g. {@code 00:12:30} or {@code 12:30.5}
     * @return the time
     * @throws IllegalArgumentException if it has another form
     */
    public static TimeCode parse(String clock) {
        Matcher matcher = CLOCK.matcher(clock);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a time is H:MM:SS, M:SS or a number of seconds, with MM and SS from 00 to 59");
        }
        BigDecimal minutes = matcher.group(1) == null
                ? new BigDecimal(matcher.group(3))
                : new BigDecimal(matcher.group(1))
                        .multiply(BigDecimal.valueOf(60))
                        .add(new BigDecimal(matcher.group(2)));
        BigDecimal seconds = minutes.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(matcher.group(4)));
        return new TimeCode(seconds, Optional.of(clock));
    }

    /**
     * The time in seconds.
     *
     * @return from 0 to a thousand million, without trailing zeros
     */
    public BigDecimal seconds() {
        return seconds;
    }

    /**
     * The time as the practitioner's clock showed it.
     *
     * @return {@code H:MM:SS} or {@code M:SS}; absent where it was given in seconds
     */
    public Optional<String> clock() {
        return clock;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeCode that && seconds.equals(that.seconds) && clock.equals(that.clock);
    }

    @Override
    public int hashCode() {
        return seconds.hashCode();
    }

    /**
     * The time as a person reads it.
     *
     * @return the clock as given, or else {@code M:SS} or {@code H:MM:SS}
     */
    @Override
    public String toString() {
        return clock.orElseGet(() -> clock(seconds));
    }

    /**
     * A number of seconds as clocks show it.
     *
     * @param seconds 0 or more
     * @return {@code M:SS}, from an hour {@code H:MM:SS}, with the fraction of a second that is left
     */
    public static String clock(BigDecimal seconds) {
        BigDecimal[] split = seconds.divideAndRemainder(BigDecimal.ONE);
        long whole = split[0].longValueExact();
        String fraction = split[1].signum() == 0
                ? ""
                : split[1].stripTrailingZeros().toPlainString().substring(1);
        long hours = whole / 3600;
        String minutes = hours > 0 ? hours + ":" + twoDigits(whole / 60 % 60) : Long.toString(whole / 60);
        return minutes + ":" + twoDigits(whole % 60) + fraction;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
