package org.probity.engine;

import org.probity.engine.credential.Credential;
import org.probity.engine.internal.Assessment;
import org.probity.engine.internal.Criteria;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.report.Report;
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
     */
    public static Assessor of(Credential credential) {
        return new Assessor(RuleBase.standard(), Criteria.of(credential));
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
     * Judges a submission.
     *
     * @param submission an attempt at this assessor's credential
     * @return a verdict on every criterion, and why
     * @throws InvalidDocumentException if the submission is for another credential, or for another version of it
     * @throws RulesException if the rules leave a criterion without a verdict, or give two: a defect of the rules, never of the
     *     submission
     */
    public Report assess(Submission submission) {
        return Assessment.of(rules, criteria, submission);
    }
}
