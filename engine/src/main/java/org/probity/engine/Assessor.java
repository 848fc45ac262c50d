package org.probity.engine;

import java.util.List;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.Assessment;
import org.probity.engine.internal.Criteria;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/**
 * Assesses submissions against one credential. Make it once and keep it: it is immutable and safe for threads, and assessing is a
 * pure function. Any number of assessors stand side by side.
 */
public final class Assessor {
    private final RuleBase rules;
    private final Criteria criteria;

    private Assessor(RuleBase rules, Criteria criteria) {
        this.rules = rules;
        this.criteria = criteria;
    }

    /**
     * An assessor for one credential, with the rules on the class path.
     *
     * @param credential the definition
     * @return the assessor
     * @throws IllegalStateException if there are no rules on the class path
     * @throws RulesException if a rule module asks something that does not fit into the credential, or for which it has no rules
     */
    public static Assessor of(Credential credential) {
        return of(credential, Rules.standard());
    }

    /**
     * An assessor for one credential, with rules of the host's choice.
     *
     * @param credential the definition
     * @param rules the rules
     * @return the assessor
     * @throws RulesException if a rule module asks something that does not fit into the credential, or for which it has no rules
     */
    public static Assessor of(Credential credential, Rules rules) {
        return new Assessor(rules.base(), Criteria.of(credential, rules.base()));
    }

    /**
     * The definition that submissions are judged by.
     *
     * @return the definition
     */
    public Credential credential() {
        return criteria.credential();
    }

    /**
     * Judges a submission that nobody has rated.
     *
     * @param submission an attempt at this assessor's credential
     * @return a verdict on every criterion, and why
     * @throws InvalidDocumentException if the submission is for another credential, or for another version of it
     * @throws RulesException if the rules leave a criterion without a verdict, or give two: a defect of the rules, never of the
     *     submission
     */
    public Report assess(Submission submission) {
        return assess(AssessmentRequest.of(submission));
    }

    /**
     * Judges a submission that assessors have rated.
     *
     * @param submission an attempt at this assessor's credential
     * @param reviews what assessors said, in an order that counts only where the first review decides on disagreement
     * @return a verdict on every criterion, and why
     * @throws InvalidDocumentException as {@link #assess(AssessmentRequest)} does
     * @throws RulesException if the rules leave a criterion without a verdict, or give two: a defect of the rules, never of the
     *     submission
     */
    public Report assess(Submission submission, List<Review> reviews) {
        return assess(AssessmentRequest.of(submission).withReviews(reviews));
    }

    /**
     * Judges a submission by all that is known of it.
     *
     * @param request the submission, and what is to be taken into account
     * @return a verdict on every criterion, and why
     * @throws InvalidDocumentException if the submission is for another credential or another version of it; if a review is of another
     *     submission, rates by no level of the scale, or is by somebody who has rated the criterion before; if the previous report is not on an
     *     earlier attempt of the same submission. Faults of the review at index {@code i} have pointers below {@code /reviews/i}, those of
     *     the previous report below {@code /previous}
     * @throws RulesException if the rules leave a criterion without a verdict, or give two: a defect of the rules, never of the
     *     submission
     */
    public Report assess(AssessmentRequest request) {
        return Assessment.of(rules, criteria, request);
    }
}
