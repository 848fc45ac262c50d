package org.probity.samples.batch;

import java.util.List;
import org.probity.engine.report.Status;

/**
 * The submissions for one credential.
 *
 * @param credential id of the credential
 * @param version version of the credential
 * @param submissions how many were assessed
 * @param statuses how many stand where: every status, in its own order
 * @param unmet how many do not meet a criterion: the commonest first, then by id
 * @param advisories to how many an advisory was given: the commonest first, then by code
 */
public record CredentialSummary(
        String credential,
        String version,
        int submissions,
        List<Count<Status>> statuses,
        List<Count<Unmet>> unmet,
        List<Count<String>> advisories) {

    /** Keeps unmodifiable copies of the lists. */
    public CredentialSummary {
        statuses = List.copyOf(statuses);
        unmet = List.copyOf(unmet);
        advisories = List.copyOf(advisories);
    }
}
