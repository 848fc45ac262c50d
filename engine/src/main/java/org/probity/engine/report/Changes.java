package org.probity.engine.report;

import java.util.List;
import java.util.Optional;

/**
 * What has changed since an earlier attempt.
 *
 * @param attempt the earlier attempt
 * @param submissionSha256 digest of the earlier attempt's submission, in hexadecimal
 * @param definition the definitions that the two attempts were judged by, where they are not the same
 * @param criteria criteria with another verdict
 * @param details details with other evidence, by the digests of their evidence
 * @param narratives narratives with another number of words
 */
public record Changes(
        int attempt,
        String submissionSha256,
        Optional<Definitions> definition,
        List<Change<Verdict>> criteria,
        List<Change<String>> details,
        List<Change<Integer>> narratives) {

    /** Keeps unmodifiable copies of the lists. */
    public Changes {
        criteria = List.copyOf(criteria);
        details = List.copyOf(details);
        narratives = List.copyOf(narratives);
    }

    /**
     * Two definitions of one credential.
     *
     * @param from what the earlier attempt was judged by
     * @param to what this attempt was judged by
     */
    public record Definitions(CredentialReference from, CredentialReference to) {}
}
