package org.probity.engine.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that a reader should know. It never changes a verdict or the status.
 *
 * @param code what kind of thing, e.g. {@code evidence.unknown-detail}
 * @param message what was noticed, for a person to read
 * @param measured what was measured: a count, or a share from 0 to 1
 * @param threshold the measure at and above which the advisory is given
 * @param spans the stretches of text that it is about
 * @param at JSON Pointers into the submission
 */
public record Advisory(
        String code,
        String message,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> threshold,
        List<Span> spans,
        List<String> at) {

    /** Keeps unmodifiable copies of the lists. */
    public Advisory {
        spans = List.copyOf(spans);
        at = List.copyOf(at);
    }
}
