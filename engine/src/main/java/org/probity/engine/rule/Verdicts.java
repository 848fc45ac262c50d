package org.probity.engine.rule;

import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.report.Status;

/**
 * Records what rules find. The consequence of a rule is one call of it, with {@code kcontext}, from which the recorder knows which rule
 * speaks.
 */
public interface Verdicts {

    /**
     * The criterion is met.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion
     */
    void met(RuleContext kcontext, Evidence evidence);

    /**
     * The criterion is not met.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion
     */
    void notMet(RuleContext kcontext, Evidence evidence);

    /**
     * Only a person can tell whether the criterion is met.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion
     */
    void needsReview(RuleContext kcontext, Evidence evidence);

    /**
     * Everything required in a detail, an outcome or a part is met.
     *
     * @param kcontext the rule that says so
     * @param unit the detail, outcome or part
     */
    void met(RuleContext kcontext, RollUp unit);

    /**
     * Something required in a detail, an outcome or a part is not met.
     *
     * @param kcontext the rule that says so
     * @param unit the detail, outcome or part
     */
    void notMet(RuleContext kcontext, RollUp unit);

    /**
     * Something required in a detail, an outcome or a part needs a person's judgement, and nothing required in it is not met.
     *
     * @param kcontext the rule that says so
     * @param unit the detail, outcome or part
     */
    void needsReview(RuleContext kcontext, RollUp unit);

    /**
     * Where the submission stands.
     *
     * @param kcontext the rule that says so
     * @param status the status
     */
    void stands(RuleContext kcontext, Status status);

    /**
     * Something that a reader should know, and that changes no verdict.
     *
     * @param kcontext the rule that says so
     * @param matter what it is about
     */
    void advise(RuleContext kcontext, Sayable matter);
}
