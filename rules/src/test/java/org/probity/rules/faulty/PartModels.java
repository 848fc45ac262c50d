package org.probity.rules.faulty;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;
import org.probity.engine.rule.Verdicts;

/** Rules of modules that ask something of their own, as the compiler would write them: all but the first are wrong. */
final class PartModels {
    private static final String PACKAGE = "org.probity.rules.faulty.part";
    private static final Global<Verdicts> VERDICTS = globalOf(Verdicts.class, PACKAGE, "verdicts");

    private PartModels() {}

    /** Rules of one clause. */
    abstract static class OneClause extends ModelImpl {

        OneClause() {
            addGlobal(VERDICTS);
        }

        final void met(String name, String finding, Predicate1<AddedOrder> condition) {
            Variable<AddedOrder> order = declarationOf(AddedOrder.class);
            addRule(rule(PACKAGE, name)
                    .metadata("clause", "added.order")
                    .metadata("finding", finding)
                    .build(
                            pattern(order).expr(name, condition),
                            on(order, VERDICTS)
                                    .execute((drools, found, verdicts) -> verdicts.met(context(drools), found))));
        }

        static RuleContext context(Drools drools) {
            return (RuleContext) drools;
        }
    }

    /** Gives one verdict, whatever is handed in. */
    public static final class Sound extends OneClause {
        public Sound() {
            met("added.order: there is order", "kept", order -> true);
        }
    }

    /** Gives none where there are few artifacts. */
    public static final class Silent extends OneClause {
        public Silent() {
            met("added.order: there is order", "kept", order -> order.artifacts() > 1000);
        }
    }

    /** Gives two. */
    public static final class Twofold extends OneClause {
        public Twofold() {
            met("added.order: there is order", "kept", order -> true);
            met("added.order: there is no disorder", "kept", order -> order.artifacts() < 1000);
        }
    }

    /** Breaks when it fires. */
    public static final class Breaking extends OneClause {
        public Breaking() {
            Variable<AddedOrder> order = declarationOf(AddedOrder.class);
            addRule(rule(PACKAGE, "added.order: there is an average")
                    .metadata("clause", "added.order")
                    .metadata("finding", "kept")
                    .build(pattern(order), on(order).execute(found -> {
                        throw new ArithmeticException("/ by zero");
                    })));
        }
    }

    /** Breaks when it looks. */
    public static final class Blind extends OneClause {
        public Blind() {
            met("added.order: there is a tenth", "kept", order -> 10 / order.artifacts() > 0);
        }
    }

    /** Has no message for what it finds. */
    public static final class Speechless extends OneClause {
        public Speechless() {
            met("added.order: there is order", "unheard-of", order -> true);
        }
    }

    /** Has a message that asks for more than the fact says. */
    public static final class Stammering extends OneClause {
        public Stammering() {
            met("added.order: there is order", "counted", order -> true);
        }
    }
}
