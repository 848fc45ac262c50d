package org.probity.engine.report;

import java.util.List;

/**
 * What was found of one detail.
 *
 * @param id the detail's id
 * @param statement what the practitioner shows
 * @param verdict the verdict on everything required in it
 * @param criteria ids of its criteria
 */
public record DetailResult(String id, String statement, Verdict verdict, List<String> criteria) {

    /** Keeps an unmodifiable copy of the criteria. */
    public DetailResult {
        criteria = List.copyOf(criteria);
    }
}
