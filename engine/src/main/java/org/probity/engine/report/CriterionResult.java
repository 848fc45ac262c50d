package org.probity.engine.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * The verdict on one criterion, and why.
 *
 * @param id the criterion's id, e.g. {@code EO1.1/locator}
 * @param clause the kind of requirement, e.g. {@code portfolio.locator}
 * @param module name of the rule module that asks it; absent where the definition does
 * @param about the prompt's question, the statement of what is to be covered or shown, or what is asked for or declared
 * @param source the issuer's text that it stands for
 * @param citation the publication that it rests on, and the place in it
 * @param required whether it can hold the credential back
 * @param verdict what was found
 * @param decidedBy who decides it
 * @param rule name of the rule that gave the verdict
 * @param measured what was counted, e.g. words, references, artifacts or details
 * @param limit what it was held against
 * @param extentFrom where the extents are known from that locators were held against
 * @param ratings the ratings that count for it, assessors before adjudicators, by id
 * @param settledBy how the ratings came to the verdict; absent where no rating decided
 * @param carriedFrom the attempt that was found proficient, where the verdict is carried over
 * @param message what was found, for a person to read
 * @param remedy what the practitioner has to do, where the verdict is {@link Verdict#NOT_MET}
 * @param at JSON Pointers into the submission, to the evidence or to what is wrong with it
 */
public record CriterionResult(
        String id,
        String clause,
        Optional<String> module,
        Optional<String> about,
        Optional<String> source,
        Optional<String> citation,
        boolean required,
        Verdict verdict,
        DecidedBy decidedBy,
        String rule,
        OptionalInt measured,
        Optional<Range> limit,
        Optional<ExtentSource> extentFrom,
        List<RatingResult> ratings,
        Optional<SettledBy> settledBy,
        OptionalInt carriedFrom,
        String message,
        Optional<String> remedy,
        List<String> at) {

    /** Keeps unmodifiable copies of the lists. */
    public CriterionResult {
        ratings = List.copyOf(ratings);
        at = List.copyOf(at);
    }

    /** In an order that does not tell whose rating is whose from one criterion to the next. */
    CriterionResult forPractitioner() {
        List<RatingResult> anonymous = ratings.stream()
                .map(RatingResult::forPractitioner)
                .sorted(Comparator.comparing(RatingResult::role)
                        .thenComparing(RatingResult::level)
                        .thenComparing(
                                rating -> rating.condition().map(Enum::name).orElse(""))
                        .thenComparing(rating -> rating.comment().orElse("")))
                .toList();
        return new CriterionResult(
                id,
                clause,
                module,
                about,
                source,
                citation,
                required,
                verdict,
                decidedBy,
                rule,
                measured,
                limit,
                extentFrom,
                anonymous,
                settledBy,
                carriedFrom,
                message,
                remedy,
                at);
    }
}
