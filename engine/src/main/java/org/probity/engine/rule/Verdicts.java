package org.probity.engine.rule;

import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.report.SettledBy;
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
     * The criterion is met, as people found.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion, with what people say of it
     */
    void foundMet(RuleContext kcontext, Evidence evidence);

    /**
     * The criterion is not met, as people found.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion, with what people say of it
     */
    void foundNotMet(RuleContext kcontext, Evidence evidence);

    /**
     * People disagree on whether the criterion is met, and only an adjudicator can tell.
     *
     * @param kcontext the rule that says so
     * @param evidence the evidence on the criterion, with what people say of it
     */
    void needsAdjudication(RuleContext kcontext, Evidence evidence);

    /**
     * The ratings of a criterion pass.
     *
     * @param kcontext the rule that says so
     * @param ratings the ratings
     * @param by how they came to it
     */
    void passes(RuleContext kcontext, Ratings ratings, SettledBy by);

    /**
     * The ratings of a criterion do not pass.
     *
     * @param kcontext the rule that says so
     * @param ratings the ratings
     * @param by how they came to it
     */
    void fails(RuleContext kcontext, Ratings ratings, SettledBy by);

    /**
     * The ratings of a criterion come to nothing before more assessors have rated it.
     *
     * @param kcontext the rule that says so
     * @param ratings the ratings
     */
    void awaitsAssessors(RuleContext kcontext, Ratings ratings);

    /**
     * The ratings of a criterion come to nothing before an adjudicator has rated it.
     *
     * @param kcontext the rule that says so
     * @param ratings the ratings
     */
    void awaitsAdjudicator(RuleContext kcontext, Ratings ratings);

    /**
     * What an earlier attempt was found to show stands.
     *
     * @param kcontext the rule that says so
     * @param earlier the finding
     */
    void carriesOver(RuleContext kcontext, EarlierFinding earlier);

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
