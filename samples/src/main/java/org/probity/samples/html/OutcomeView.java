package org.probity.samples.html;

import java.util.List;
import org.probity.engine.credential.Outcome;
import org.probity.engine.report.OutcomeResult;

/**
 * An outcome.
 *
 * @param result what was found
 * @param definition what is asked
 * @param details its details
 */
record OutcomeView(OutcomeResult result, Outcome definition, List<DetailView> details) {}
