package org.probity.engine.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * The verdict on one criterion, and why.
 *
 * @param id the criterion's id, e.g. {@code EO1.1/locator}
 * @param clause the kind of requirement, e.g. {@code portfolio.locator}
 * @param about the prompt's question, or the statement of what is to be covered or shown
 * @param source the issuer's text that it stands for
 * @param required whether it can hold the credential back
 * @param verdict what was found
 * @param decidedBy who decides it
 * @param rule name of the rule that gave the verdict
 * @param measured what was counted: words or references
 * @param limit what it was held against
 * @param extentFrom where the extents are known from that locators were held against
 * @param message what was found, for a person to read
 * @param remedy what the practitioner has to do, where the verdict is {@link Verdict#NOT_MET}
 * @param at JSON Pointers into the submission, to the evidence or to what is wrong with it
 */
public record CriterionResult(
        String id,
        String clause,
        Optional<String> about,
        Optional<String> source,
        boolean required,
        Verdict verdict,
        DecidedBy decidedBy,
        String rule,
        OptionalInt measured,
        Optional<Range> limit,
        Optional<ExtentSource> extentFrom,
        String message,
        Optional<String> remedy,
        List<String> at) {

    /** Keeps an unmodifiable copy of the pointers. */
    public CriterionResult {
        at = List.copyOf(at);
    }
}
