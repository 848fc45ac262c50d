package org.probity.engine.report;

import java.util.List;

/**
 * What was found of one outcome.
 *
 * @param id the outcome's id
 * @param statement what the practitioner is able to do
 * @param verdict the verdict on everything required in it
 * @param details its details
 */
public record OutcomeResult(String id, String statement, Verdict verdict, List<DetailResult> details) {

    /** Keeps an unmodifiable copy of the details. */
    public OutcomeResult {
        details = List.copyOf(details);
    }
}
