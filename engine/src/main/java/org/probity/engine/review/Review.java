package org.probity.engine.review;

import java.util.List;
import java.util.Optional;
import org.probity.engine.InvalidDocumentException;

/**
 * One assessor's ratings of one attempt. A value of this type is well formed: the constructor refuses anything else, and lists every
 * fault. Whether its ratings are levels of the credential's scale is looked at when a submission is assessed with it.
 *
 * @param submission id of the submission that was rated
 * @param attempt which attempt was rated, from 1; a review of another one does not count
 * @param assessor id of the assessor or adjudicator
 * @param role what the person is there for
 * @param submissionSha256 digest of the submission that was rated, in hexadecimal; a review of another content does not count
 * @param ratings the ratings, one of each criterion at most
 */
public record Review(
        String submission,
        int attempt,
        String assessor,
        Role role,
        Optional<String> submissionSha256,
        List<Rating> ratings) {

    /**
     * Checks the review as a whole.
     *
     * @throws InvalidDocumentException if it is not well formed, with every fault
     */
    public Review {
        ratings = List.copyOf(ratings);
        ReviewChecks.check(submission, attempt, assessor, submissionSha256, ratings);
    }

    /**
     * An assessor's review of whatever content the attempt has.
     *
     * @param submission id of the submission that was rated
     * @param attempt which attempt was rated, from 1
     * @param assessor id of the assessor
     * @param ratings the ratings, one of each criterion at most
     * @return the review
     * @throws InvalidDocumentException if it is not well formed, with every fault
     */
    public static Review byAssessor(String submission, int attempt, String assessor, List<Rating> ratings) {
        return new Review(submission, attempt, assessor, Role.ASSESSOR, Optional.empty(), ratings);
    }

    /**
     * An adjudicator's review of whatever content the attempt has.
     *
     * @param submission id of the submission that was rated
     * @param attempt which attempt was rated, from 1
     * @param adjudicator id of the adjudicator
     * @param ratings the ratings, one of each criterion at most
     * @return the review
     * @throws InvalidDocumentException if it is not well formed, with every fault
     */
    public static Review byAdjudicator(String submission, int attempt, String adjudicator, List<Rating> ratings) {
        return new Review(submission, attempt, adjudicator, Role.ADJUDICATOR, Optional.empty(), ratings);
    }
}
