package org.probity.samples;

import java.util.List;
import org.probity.engine.credential.Credential;
import org.probity.samples.agreement.RatedItem;

/**
 * A submission with the ratings of it that count.
 *
 * @param document the submission's document
 * @param id its id
 * @param attempt which attempt it is
 * @param credential the definition that it was rated by
 * @param items what was rated
 */
record RatedSubmission(Source document, String id, int attempt, Credential credential, List<RatedItem> items) {}
