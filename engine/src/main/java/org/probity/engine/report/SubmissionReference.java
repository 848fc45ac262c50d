package org.probity.engine.report;

import java.util.Optional;

/**
 * The submission that was judged.
 *
 * @param id the submission's id
 * @param attempt which attempt it is, from 1
 * @param submittedAt when it was handed in, as the submission says
 * @param sha256 digest of the submission, in hexadecimal
 */
public record SubmissionReference(String id, int attempt, Optional<String> submittedAt, String sha256) {}
