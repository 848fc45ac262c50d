package org.probity.engine.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that a reader should know. It never changes a verdict or the status.
 *
 * @param code what kind of thing, e.g. {@code evidence.unknown-detail}
 * @param module name of the rule module that gives it; absent where it is Probity's own
 * @param message what was noticed, for a person to read
 * @param measured what was measured: a count, or a share from 0 to 1
 * @param threshold the measure at and above which the advisory is given
 * @param spans the stretches of text that it is about
 * @param assessor id of the assessor, where it is about a review; absent in a practitioner's copy
 * @param criterion id of the criterion, where it is about a rating
 * @param at JSON Pointers into the submission; none where it is about a review
 */
public record Advisory(
        String code,
        Optional<String> module,
        String message,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> threshold,
        List<Span> spans,
        Optional<String> assessor,
        Optional<String> criterion,
        List<String> at) {

    /** Keeps unmodifiable copies of the lists. */
    public Advisory {
        spans = List.copyOf(spans);
        at = List.copyOf(at);
    }

    Advisory forPractitioner() {
        return new Advisory(code, module, message, measured, threshold, spans, Optional.empty(), criterion, at);
    }
}
