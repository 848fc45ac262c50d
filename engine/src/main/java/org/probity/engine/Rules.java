package org.probity.engine;

import java.util.List;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.rule.RuleModule;

/**
 * The rules that assessors judge by: Probity's own, and those of a host's modules beside them. Make it once and keep it, since it takes some tenths of a second: it is
 * immutable and safe for threads.
 */
public final class Rules {
    private final RuleBase base;

    private Rules(RuleBase base) {
        this.base = base;
    }

    /**
     * The rules of all modules on the class path, built on first use and shared from then on.
     *
     * @return the rules
     * @throws IllegalStateException if there are none
     * @throws RulesException if two modules contradict each other
     */
    public static Rules standard() {
        return new Rules(RuleBase.standard());
    }

    /**
     * The rules of all modules on the class path and of others, such as those of a plug-in with a class loader of its own.
     *
     * @param modules the others
     * @return the rules, built anew
     * @throws IllegalStateException if a module has no compiled rules, or lacks one of its files
     * @throws RulesException if two modules contradict each other: they have one name, or each has a rule of the same clause or a message of the same key
     */
    public static Rules with(RuleModule... modules) {
        return new Rules(RuleBase.with(List.of(modules)));
    }

    RuleBase base() {
        return base;
    }
}
