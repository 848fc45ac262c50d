package org.probity.samples.html;

import java.util.List;
import org.probity.engine.credential.Detail;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DetailResult;

/**
 * A detail with all that was handed in for it and found of it.
 *
 * @param result what was found
 * @param definition what is asked
 * @param criteria its criteria
 * @param entries what the practitioner says
 * @param notes the advisories about it
 */
record DetailView(
        DetailResult result, Detail definition, List<CriterionView> criteria, List<Entry> entries, List<Note> notes) {

    List<CriterionResult> results() {
        return criteria.stream().map(CriterionView::result).toList();
    }

    /** Whether a criterion is optional by itself, in a detail that is not. */
    boolean isOptional(CriterionView criterion) {
        return !criterion.result().required() && results().stream().anyMatch(CriterionResult::required);
    }

    List<String> sources() {
        return Sources.of(definition.source(), criteria);
    }
}
