package org.probity.engine.report;

import java.util.List;
import java.util.Optional;

/**
 * What was found of one part.
 *
 * @param id the part's id
 * @param title what the issuer calls it
 * @param module name of the rule module that adds it; absent where the definition has it
 * @param verdict the verdict on everything required in it
 * @param words its words, for a narrative
 * @param criteria ids of its criteria
 */
public record PartResult(
        String id,
        String title,
        Optional<String> module,
        Verdict verdict,
        Optional<WordCount> words,
        List<String> criteria) {

    /** Keeps an unmodifiable copy of the criteria. */
    public PartResult {
        criteria = List.copyOf(criteria);
    }
}
