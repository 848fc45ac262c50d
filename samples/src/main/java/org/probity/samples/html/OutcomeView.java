package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Outcome;
import org.probity.engine.report.OutcomeResult;

/**
 * An outcome.
 *
 * @param result what was found
 * @param definition what is asked
 * @param criteria those that are its own, and not of one of its details
 * @param details its details
 */
record OutcomeView(OutcomeResult result, Outcome definition, List<CriterionView> criteria, List<DetailView> details) {

    List<Quotation> sources() {
        return Sources.of(Optional.of(definition.origin()), criteria);
    }
}
