package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.engine.RulesException;
import org.probity.engine.internal.Assessment;
import org.probity.engine.internal.Criteria;
import org.probity.engine.internal.RuleBase;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/** Whichever rule is taken away, some case notices. */
class RuleDeletionTest {

    @Test
    void someCaseFailsWithoutTheRule() {
        List<Rule> rules = Rules.all();
        List<String> survivors = new ArrayList<>();
        CaseRun standard = CaseRun.standard();
        for (Rule rule : rules) {
            RuleBase rest = RuleBase.without(rule.name());
            CaseRun run = standard.with((credential, request) -> Assessment.of(rest, Criteria.of(credential), request));
            if (Case.all().stream().allMatch(one -> passes(run, one))) {
                survivors.add(rule.name());
            }
        }
        System.out.println("rules " + rules.size() + ", killed " + (rules.size() - survivors.size()));
        assertThat(survivors).isEmpty();
    }

    private static boolean passes(CaseRun run, Case one) {
        try {
            CaseCheck.check(one, run);
            return true;
        } catch (AssertionError | RulesException e) {
            return false;
        }
    }
}
