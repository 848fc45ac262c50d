package org.probity.samples.batch;

import java.util.List;

/**
 * What became of all submissions of a run.
 *
 * @param submissions how many there were
 * @param refused how many of them could not be assessed
 * @param documents which these are, in the order of the run: the first {@value #LISTED} at most
 * @param credentials those that were assessed, in the order of the credentials' ids and versions
 */
public record Summary(
        int submissions, int refused, List<RefusedDocument> documents, List<CredentialSummary> credentials) {
    /** How many documents are listed at most that could not be assessed; all of them are counted. */
    public static final int LISTED = 1000;

    /** Keeps unmodifiable copies of the lists. */
    public Summary {
        documents = List.copyOf(documents);
        credentials = List.copyOf(credentials);
    }
}
