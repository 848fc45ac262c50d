package org.probity.engine.report;

import java.util.List;
import org.probity.engine.credential.Alignment;

/**
 * What was found of one outcome.
 *
 * @param id the outcome's id
 * @param statement what the practitioner is able to do
 * @param verdict the verdict on everything required in it
 * @param details its details
 * @param criteria ids of the criteria that are its own, and not of one of its details
 * @param alignments what it corresponds to in frameworks of standards, as the definition says
 */
public record OutcomeResult(
        String id,
        String statement,
        Verdict verdict,
        List<DetailResult> details,
        List<String> criteria,
        List<Alignment> alignments) {

    /** Keeps unmodifiable copies of the lists. */
    public OutcomeResult {
        details = List.copyOf(details);
        criteria = List.copyOf(criteria);
        alignments = List.copyOf(alignments);
    }
}
