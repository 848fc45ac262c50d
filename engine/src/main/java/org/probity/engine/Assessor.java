package org.probity.engine;

import java.util.Map;
import org.probity.engine.credential.Credential;
import org.probity.engine.inspection.Inspector;
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
        return assess(submission, artifacts -> Map.of());
    }

    /**
     * Judges a submission whose artifacts somebody looks at. What is found beats what the submission claims.
     *
     * @param submission an attempt at this assessor's credential
     * @param inspector looks at the artifacts, once, and before anything is judged
     * @return a verdict on every criterion, and why
     * @throws InvalidDocumentException if the submission is for another credential, or for another version of it
     * @throws RulesException if the rules leave a criterion without a verdict, or give two: a defect of the rules, never of the
     *     submission
     */
    public Report assess(Submission submission, Inspector inspector) {
        return Assessment.of(rules, criteria, submission, inspector);
    }
}
