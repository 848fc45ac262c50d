package org.probity.engine.internal;

import java.util.Collection;
import java.util.Map;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.probity.engine.RulesException;

/** One run of the rules over one submission. */
final class RuleSession implements AutoCloseable {
    /** Each fact is judged by one rule of its clause; rules that go on firing have gone astray. */
    private static final int FIRINGS_PER_FACT = 8;

    private final KieSession session;
    private final VerdictRecorder verdicts;
    private final Map<String, RuleInfo> rules;

    RuleSession(KieSession session, VerdictRecorder verdicts, Map<String, RuleInfo> rules) {
        this.session = session;
        this.verdicts = verdicts;
        this.rules = rules;
        session.setGlobal("verdicts", verdicts);
    }

    VerdictRecorder verdicts() {
        return verdicts;
    }

    /** Adds facts and lets the rules judge them. */
    void fire(Collection<?>... facts) {
        int count = 0;
        for (Collection<?> some : facts) {
            count += some.size();
        }
        if (count == 0) {
            return;
        }
        int bound = FIRINGS_PER_FACT * (count + 1);
        try {
            for (Collection<?> some : facts) {
                some.forEach(session::insert);
            }
            if (session.fireAllRules(bound) == bound) {
                throw new RulesException(
                        "the rules do not come to rest: they fired " + bound + " times on " + count + " facts");
            }
        } catch (ConsequenceException e) {
            if (e.getCause() instanceof RulesException defect) {
                throw defect;
            }
            throw new RulesException(
                    "the rule " + rules.get(e.getRule().getName()).inWords() + " failed: " + e.getCause(),
                    e.getCause());
        } catch (ConstraintEvaluationException e) {
            // Its message names the rules that have the condition.
            throw rules.values().stream()
                    .filter(rule -> e.getMessage().contains("\"" + rule.name() + "\""))
                    .findFirst()
                    .<RuntimeException>map(rule -> new RulesException(
                            "a condition of the rule " + rule.inWords() + " failed: " + RuleBase.origin(e),
                            e.getCause()))
                    .orElse(e);
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
