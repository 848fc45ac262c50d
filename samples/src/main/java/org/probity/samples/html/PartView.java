package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.Prompt;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.samples.report.Findings;

/**
 * A part.
 *
 * @param result what was found
 * @param definition what is asked
 * @param criteria its criteria
 * @param passages its text, for a narrative
 * @param notes the advisories about it
 */
record PartView(
        PartResult result,
        Part definition,
        List<CriterionView> criteria,
        List<PassageView> passages,
        List<Note> notes) {

    List<String> sources() {
        return Sources.of(definition.source(), criteria);
    }

    /** The prompt that a criterion is about. */
    Optional<Prompt> prompt(CriterionResult criterion) {
        return definition instanceof NarrativePart narrative
                        && criterion.clause().equals(Findings.PROMPT)
                ? narrative.prompts().stream()
                        .filter(prompt -> prompt.id().equals(Findings.subject(criterion)))
                        .findFirst()
                : Optional.empty();
    }

    List<CriterionResult> results() {
        return criteria.stream().map(CriterionView::result).toList();
    }

    /** The criteria of one kind, where a part has too many to list them. */
    List<CriterionResult> results(String clause) {
        return results().stream()
                .filter(criterion -> criterion.clause().equals(clause))
                .toList();
    }
}
