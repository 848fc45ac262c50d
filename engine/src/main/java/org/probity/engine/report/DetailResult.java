package org.probity.engine.report;

import java.util.List;

/**
 * What was found of one detail.
 *
 * @param id the detail's id
 * @param statement what the practitioner shows
 * @param verdict the verdict on everything required in it
 * @param evidenceSha256 digest of its evidence, in hexadecimal: the same while nothing in it has changed
 * @param criteria ids of its criteria
 */
public record DetailResult(String id, String statement, Verdict verdict, String evidenceSha256, List<String> criteria) {

    /** Keeps an unmodifiable copy of the criteria. */
    public DetailResult {
        criteria = List.copyOf(criteria);
    }
}
