package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Detail;
import org.probity.engine.report.DetailResult;
import org.probity.samples.report.Mark;

/**
 * A detail with all that was handed in for it and found of it.
 *
 * @param result what was found
 * @param definition what is asked
 * @param mark how the verdict is shown
 * @param choice how many have to be proficient, where it is one of those among which the practitioner may choose
 * @param criteria its criteria
 * @param entries what the practitioner says
 * @param notes the advisories about it
 */
record DetailView(
        DetailResult result,
        Detail definition,
        Mark mark,
        Optional<String> choice,
        List<CriterionView> criteria,
        List<Entry> entries,
        List<Note> notes) {

    /** Whether it never holds the credential back, nor helps to get it. */
    boolean isOptional() {
        return !definition.required() && choice.isEmpty();
    }

    /** Whether a criterion is optional by itself, in a detail that is not. */
    boolean isOptional(CriterionView criterion) {
        return !criterion.result().required()
                && criteria.stream().anyMatch(other -> other.result().required());
    }

    List<Quotation> sources() {
        return Sources.of(Optional.of(definition.origin()), criteria);
    }
}
