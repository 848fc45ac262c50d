package org.probity.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.rule.Criterion;

/** What was found of each criterion, and what that comes to. */
final class HandResults {
    private final CriterionResult[] results;

    HandResults(int criteria) {
        results = new CriterionResult[criteria];
    }

    /** With the sentences of the rule. */
    void put(
            Criterion criterion,
            HandRule rule,
            OptionalInt measured,
            Optional<Range> limit,
            Map<String, Object> values,
            List<String> at) {
        put(
                criterion,
                rule,
                measured,
                limit,
                Optional.empty(),
                rule.message(values),
                rule.found == Finding.NOT_MET ? Optional.of(rule.remedy(values)) : Optional.empty(),
                at);
    }

    void put(
            Criterion criterion,
            HandRule rule,
            OptionalInt measured,
            Optional<Range> limit,
            Optional<ExtentSource> extentFrom,
            String message,
            Optional<String> remedy,
            List<String> at) {
        results[criterion.index()] = new CriterionResult(
                criterion.id(),
                criterion.clause(),
                criterion.module(),
                criterion.about(),
                criterion.origin().source(),
                criterion.origin().citation(),
                criterion.required(),
                rule.found.verdict(),
                rule.found.decidedBy(),
                rule.sentence,
                measured,
                limit,
                extentFrom,
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                message,
                remedy,
                at);
    }

    List<CriterionResult> all() {
        return List.of(results);
    }

    int met() {
        int met = 0;
        for (CriterionResult result : results) {
            met += result.verdict() == Verdict.MET ? 1 : 0;
        }
        return met;
    }

    boolean isMet(Criterion criterion) {
        return results[criterion.index()].verdict() == Verdict.MET;
    }

    /** The worst of what is required among neighbours. */
    Verdict worst(int from, int to) {
        Verdict worst = Verdict.MET;
        for (int i = from; i < to; i++) {
            if (results[i].required()) {
                worst = worse(worst, results[i].verdict());
            }
        }
        return worst;
    }

    static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.NOT_MET || other == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return one == Verdict.NEEDS_REVIEW ? one : other;
    }

    /** Nobody has rated anything: what is not met was found so by a rule. */
    Status status() {
        return switch (worst(0, results.length)) {
            case NOT_MET -> Status.INCOMPLETE;
            case NEEDS_REVIEW -> Status.AWAITING_REVIEW;
            case MET -> Status.PROFICIENT;
        };
    }
}
