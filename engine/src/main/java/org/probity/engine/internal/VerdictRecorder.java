package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.RulesException;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.EarlierFinding;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Opinion;
import org.probity.engine.rule.Ratings;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Verdicts;

/** Takes down what the rules of one session find, and sees to it that nothing is decided twice or not at all. */
final class VerdictRecorder implements Verdicts {
    private final Map<String, RuleInfo> rules;
    private final @Nullable Decision[] decisions;
    private final @Nullable Settlement[] settlements;
    private final BitSet carriedOver = new BitSet();
    private final List<@Nullable Ruling<Verdict>> units = new ArrayList<>();
    private final List<Advice> advices = new ArrayList<>();
    private @Nullable Ruling<Status> status;

    /** What a rule found of a criterion, and what that rests on. */
    record Decision(Evidence evidence, Finding finding, RuleInfo rule) {

        Verdict verdict() {
            return finding.verdict();
        }
    }

    /** What a rule says of something larger than a criterion. */
    record Ruling<T>(T found, RuleInfo rule) {}

    /** Something to tell, and the rule that tells it. */
    record Advice(Sayable matter, RuleInfo rule) {}

    VerdictRecorder(Map<String, RuleInfo> rules, int criteria) {
        this.rules = rules;
        this.decisions = new Decision[criteria];
        this.settlements = new Settlement[criteria];
    }

    @Override
    public void met(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.MET);
    }

    @Override
    public void notMet(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.NOT_MET);
    }

    @Override
    public void needsReview(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.AWAITED);
    }

    @Override
    public void needsAdjudication(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.DISPUTED);
    }

    @Override
    public void foundMet(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.FOUND_MET);
    }

    @Override
    public void foundNotMet(RuleContext kcontext, Evidence evidence) {
        decide(kcontext, evidence, Finding.FOUND_NOT_MET);
    }

    @Override
    public void passes(RuleContext kcontext, Ratings ratings, SettledBy by) {
        settle(kcontext, ratings, Opinion.PASSED, Optional.of(by));
    }

    @Override
    public void fails(RuleContext kcontext, Ratings ratings, SettledBy by) {
        settle(kcontext, ratings, Opinion.FAILED, Optional.of(by));
    }

    @Override
    public void awaitsAssessors(RuleContext kcontext, Ratings ratings) {
        settle(kcontext, ratings, Opinion.AWAITED, Optional.empty());
    }

    @Override
    public void awaitsAdjudicator(RuleContext kcontext, Ratings ratings) {
        settle(kcontext, ratings, Opinion.DISPUTED, Optional.empty());
    }

    @Override
    public void carriesOver(RuleContext kcontext, EarlierFinding earlier) {
        carriedOver.set(earlier.criterion().index());
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
                    + criterion.clause() + " holds" + of(criterion));
        }
        return decision;
    }

    /** What the ratings of a criterion come to. Only for criteria that somebody has rated. */
    Settlement settlement(Criterion criterion) {
        Settlement settlement = settlements[criterion.index()];
        if (settlement == null) {
            throw new RulesException("the ratings of " + criterion.id()
                    + " came to nothing: no rule of the clause review.settlement holds");
        }
        return settlement;
    }

    boolean isCarriedOver(Criterion criterion) {
        return carriedOver.get(criterion.index());
    }

    Verdict verdict(RollUp unit) {
        Ruling<Verdict> ruling = unit.index() < units.size() ? units.get(unit.index()) : null;
        if (ruling == null) {
            throw new RulesException("what is rolled up as " + unit.id()
                    + " got no verdict: no rule of the clause decision.verdict holds");
        }
        return ruling.found();
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

    private void decide(RuleContext kcontext, Evidence evidence, Finding finding) {
        RuleInfo rule = rule(kcontext);
        Criterion criterion = evidence.criterion();
        Decision before = decisions[criterion.index()];
        if (before != null) {
            throw twice("the criterion " + criterion.id(), before.rule(), rule);
        }
        decisions[criterion.index()] = new Decision(evidence, finding, rule);
    }

    private void settle(RuleContext kcontext, Ratings ratings, Opinion opinion, Optional<SettledBy> by) {
        RuleInfo rule = rule(kcontext);
        Criterion criterion = ratings.criterion();
        Settlement before = settlements[criterion.index()];
        if (before != null) {
            throw twice("the ratings of " + criterion.id(), before.rule(), rule);
        }
        settlements[criterion.index()] = new Settlement(opinion, by, rule);
    }

    private void rollUp(RuleContext kcontext, RollUp unit, Verdict verdict) {
        RuleInfo rule = rule(kcontext);
        while (units.size() <= unit.index()) {
            units.add(null);
        }
        Ruling<Verdict> before = units.set(unit.index(), new Ruling<>(verdict, rule));
        if (before != null) {
            throw twice("what is rolled up as " + unit.id(), before.rule(), rule);
        }
    }

    /** The module that asks a criterion which the definition does not ask. */
    private String of(Criterion criterion) {
        return criterion
                .module()
                .map(name -> "; it is asked by "
                        + rules.values().stream()
                                .map(RuleInfo::module)
                                .filter(module -> module.coordinates().equals(name))
                                .findFirst()
                                .map(LoadedModule::inWords)
                                .orElse(name))
                .orElse("");
    }

    private RuleInfo rule(RuleContext kcontext) {
        return rules.get(kcontext.getRule().getName());
    }

    private static RulesException twice(String decided, RuleInfo first, RuleInfo second) {
        return new RulesException(
                decided + " got two verdicts: from " + first.inWords() + " and from " + second.inWords());
    }
}
