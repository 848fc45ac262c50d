package org.probity.benchmarks;

import org.probity.engine.internal.RuleBase;

/** The way from the start of a JVM to rules that are ready to judge, beside {@link RulesFromSource}. */
public final class CompiledRules {
    private CompiledRules() {}

    /**
     * Loads the rules as they come: compiled.
     *
     * @param none not used
     */
    public static void main(String[] none) {
        System.out.println(RuleBase.standard().ruleNames().size() + " rules, compiled");
    }
}
