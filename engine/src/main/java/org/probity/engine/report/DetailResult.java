package org.probity.engine.report;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Scale;

/**
 * What was found of one detail.
 *
 * @param id the detail's id
 * @param statement what the practitioner shows
 * @param verdict the verdict on everything required in it
 * @param evidenceSha256 digest of its evidence, in hexadecimal: the same while nothing in it has changed
 * @param criteria ids of its criteria
 * @param rubric the ratings of its proficiency, where it has its own
 * @param alignments what it corresponds to in frameworks of standards, as the definition says
 */
public record DetailResult(
        String id,
        String statement,
        Verdict verdict,
        String evidenceSha256,
        List<String> criteria,
        Optional<Scale> rubric,
        List<Alignment> alignments) {

    /** Keeps unmodifiable copies of the criteria and the alignments. */
    public DetailResult {
        criteria = List.copyOf(criteria);
        alignments = List.copyOf(alignments);
    }
}
