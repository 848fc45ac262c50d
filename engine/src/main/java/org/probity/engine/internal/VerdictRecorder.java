package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.RulesException;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Verdicts;

/** Takes down what the rules of one session find, and sees to it that nothing is decided twice or not at all. */
final class VerdictRecorder implements Verdicts {
    private final Map<String, RuleInfo> rules;
    private final @Nullable Decision[] decisions;
    private final Map<RollUp, Ruling<Verdict>> units = new HashMap<>();
    private final List<Advice> advices = new ArrayList<>();
    private @Nullable Ruling<Status> status;

    /** A verdict on a criterion, and what it rests on. */
    record Decision(Evidence evidence, Verdict verdict, DecidedBy decidedBy, RuleInfo rule) {}

    /** What a rule says of something larger than a criterion. */
    record Ruling<T>(T found, RuleInfo rule) {}

    /** Something to tell, and the rule that tells it. */
    record Advice(Sayable matter, RuleInfo rule) {}

    VerdictRecorder(Map<String, RuleInfo> rules, int criteria) {
        this.rules = rules;
        this.decisions = new Decision[criteria];
    }

    @Override
    public void met(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Verdict.MET, DecidedBy.RULE);
    }

    @Override
    public void notMet(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Verdict.NOT_MET, DecidedBy.RULE);
    }

    @Override
    public void needsReview(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Verdict.NEEDS_REVIEW, DecidedBy.ASSESSOR);
    }

    @Override
    public void met(RuleContext kcontext, RollUp unit) {
        rollUp(kcontext, unit, Verdict.MET);
    }

    @Override
    public void notMet(RuleContext kcontext, RollUp unit) {
        rollUp(kcontext, unit, Verdict.NOT_MET);
    }

    @Override
    public void needsReview(RuleContext kcontext, RollUp unit) {
        rollUp(kcontext, unit, Verdict.NEEDS_REVIEW);
    }

    @Override
    public void stands(RuleContext kcontext, Status found) {
        RuleInfo rule = rule(kcontext);
        Ruling<Status> before = status;
        if (before != null) {
            throw twice("the status", before.rule(), rule);
        }
        status = new Ruling<>(found, rule);
    }

    @Override
    public void advise(RuleContext kcontext, Sayable matter) {
        advices.add(new Advice(matter, rule(kcontext)));
    }

    Decision decision(Criterion criterion) {
        Decision decision = decisions[criterion.index()];
        if (decision == null) {
            throw new RulesException("the criterion " + criterion.id() + " got no verdict: no rule of the clause "
                    + criterion.clause() + " holds");
        }
        return decision;
    }

    Verdict verdict(RollUp unit) {
        return Optional.ofNullable(units.get(unit))
                .orElseThrow(() -> new RulesException("what is rolled up as " + unit.id()
                        + " got no verdict: no rule of the clause decision.verdict holds"))
                .found();
    }

    Status status() {
        Ruling<Status> found = status;
        if (found == null) {
            throw new RulesException("the submission got no status: no rule of the clause decision.status holds");
        }
        return found.found();
    }

    List<Advice> advices() {
        return advices;
    }

    private void decide(RuleContext kcontext, Evidence evidence, Verdict verdict, DecidedBy decidedBy) {
        RuleInfo rule = rule(kcontext);
        Criterion criterion = evidence.criterion();
        Decision before = decisions[criterion.index()];
        if (before != null) {
            throw twice("the criterion " + criterion.id(), before.rule(), rule);
        }
        decisions[criterion.index()] = new Decision(evidence, verdict, decidedBy, rule);
    }

    private void rollUp(RuleContext kcontext, RollUp unit, Verdict verdict) {
        RuleInfo rule = rule(kcontext);
        Ruling<Verdict> before = units.putIfAbsent(unit, new Ruling<>(verdict, rule));
        if (before != null) {
            throw twice("what is rolled up as " + unit.id(), before.rule(), rule);
        }
    }

    private RuleInfo rule(RuleContext kcontext) {
        return rules.get(kcontext.getRule().getName());
    }

    private static RulesException twice(String decided, RuleInfo first, RuleInfo second) {
        return new RulesException(
                decided + " got two verdicts: from \"" + first.name() + "\" and from \"" + second.name() + "\"");
    }
}
