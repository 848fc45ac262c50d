package org.probity.rules.faulty;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Status;
import org.probity.engine.rule.Explanation;
import org.probity.engine.rule.NarrativeWords;
import org.probity.engine.rule.Ratings;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Standing;
import org.probity.engine.rule.Verdicts;

/** Rules that somebody might add beside ours, as the compiler would write them: all but the last are wrong. */
final class FaultyModels {
    private static final String PACKAGE = "org.probity.rules.faulty";
    private static final Global<Verdicts> VERDICTS = globalOf(Verdicts.class, PACKAGE, "verdicts");

    private FaultyModels() {}

    /** One rule of a clause. */
    abstract static class OneRule extends ModelImpl {
        private final String clause;

        OneRule(String clause) {
            this.clause = clause;
            addGlobal(VERDICTS);
        }

        void says(String name, RuleItemBuilder<?>... items) {
            addRule(rule(PACKAGE, name)
                    .metadata("clause", clause)
                    .metadata("finding", "within")
                    .build(items));
        }

        static RuleContext context(Drools drools) {
            return (RuleContext) drools;
        }
    }

    /** Decides a criterion that another rule decides as well. */
    public static final class TwiceOnCriterion extends OneRule {
        public TwiceOnCriterion() {
            super("host.words");
            Variable<NarrativeWords> narrative = declarationOf(NarrativeWords.class);
            says(
                    "host.words: any length will do",
                    pattern(narrative),
                    on(narrative, VERDICTS).execute((drools, found, verdicts) -> verdicts.met(context(drools), found)));
        }
    }

    /** Decides a part that another rule decides as well. */
    public static final class TwiceOnUnit extends OneRule {
        public TwiceOnUnit() {
            super("host.verdict");
            Variable<RollUp> unit = declarationOf(RollUp.class);
            says(
                    "host.verdict: all is well",
                    pattern(unit).expr("portfolio", found -> found.id().equals("portfolio")),
                    on(unit, VERDICTS).execute((drools, found, verdicts) -> verdicts.met(context(drools), found)));
        }
    }

    /** Gives a status beside the one that another rule gives. */
    public static final class TwiceOnStatus extends OneRule {
        public TwiceOnStatus() {
            super("host.status");
            Variable<Standing> standing = declarationOf(Standing.class);
            says(
                    "host.status: PROFICIENT, come what may",
                    pattern(standing),
                    on(VERDICTS).execute((drools, verdicts) -> verdicts.stands(context(drools), Status.PROFICIENT)));
        }
    }

    /** Settles ratings that another rule settles as well. */
    public static final class TwiceOnRatings extends OneRule {
        public TwiceOnRatings() {
            super("host.settlement");
            Variable<Ratings> ratings = declarationOf(Ratings.class);
            says(
                    "host.settlement: whatever is said passes",
                    pattern(ratings),
                    on(ratings, VERDICTS)
                            .execute((drools, found, verdicts) ->
                                    verdicts.passes(context(drools), found, SettledBy.AGREEMENT)));
        }
    }

    /** Fails. */
    public static final class Failing extends OneRule {
        public Failing() {
            super("host.words");
            Variable<NarrativeWords> narrative = declarationOf(NarrativeWords.class);
            says(
                    "host.words: the narrative divides by zero",
                    pattern(narrative),
                    on(narrative).execute(found -> {
                        throw new ArithmeticException("/ by zero");
                    }));
        }
    }

    /** Never comes to rest. */
    public static final class Restless extends OneRule {
        public Restless() {
            super("host.words");
            Variable<Object> anything = declarationOf(Object.class);
            says(
                    "host.words: there is always more to say",
                    pattern(anything),
                    on(anything).execute((drools, found) -> drools.insert(new Object())));
        }
    }

    /** Belongs to a clause that its name does not begin with. */
    public static final class Misnamed extends OneRule {
        public Misnamed() {
            super("host.words");
            Variable<NarrativeWords> narrative = declarationOf(NarrativeWords.class);
            says(
                    "host.length: the narrative has a length",
                    pattern(narrative),
                    on(narrative).execute(found -> {}));
        }
    }

    /** An advisory of the host's own. */
    public static final class Sound extends OneRule {
        public Sound() {
            super("host.explained");
            Variable<Explanation> explanation = declarationOf(Explanation.class);
            says(
                    "host.explained: the detail is explained",
                    pattern(explanation).expr("any", found -> found.words() > 0),
                    on(explanation, VERDICTS)
                            .execute((drools, found, verdicts) -> verdicts.advise(context(drools), found)));
        }
    }
}
