package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.probity.engine.Catalogue;
import org.probity.engine.report.RuleSet;
import org.probity.engine.rule.RuleModule;

/** The rules, ready to judge. Immutable and safe for threads; each assessment opens a session of its own. */
public final class RuleBase {
    private static @Nullable RuleBase standard;

    private final KieBase kieBase;
    private final Map<String, RuleInfo> rules;
    private final List<LoadedModule> modules;
    private final Messages messages;
    private final RuleSet ruleSet;
    private final Map<String, byte[]> credentials = new TreeMap<>();

    private RuleBase(List<LoadedModule> modules, KieBase kieBase) {
        this.modules = modules;
        this.kieBase = kieBase;
        this.rules = rulesOf(modules, kieBase);
        this.messages = new Messages(modules);
        this.ruleSet = new RuleSet(modules.get(0).version(), LoadedModule.sha256(modules));
        modules.forEach(module -> credentials.putAll(module.credentials()));
    }

    /**
     * The rules on the class path, built on first use and shared from then on: they depend on no definition.
     *
     * @return the rule base
     * @throws IllegalStateException if there are none
     */
    public static synchronized RuleBase standard() {
        RuleBase built = standard;
        if (built == null) {
            built = build();
            standard = built;
        }
        return built;
    }

    /** Builds the rules on the class path anew. */
    static RuleBase build() {
        return underOwnLoader(() -> {
            List<LoadedModule> modules = new ArrayList<>();
            for (RuleModule module : ServiceLoader.load(RuleModule.class, RuleBase.class.getClassLoader())) {
                modules.add(new LoadedModule(module));
            }
            modules.sort(Comparator.comparing(LoadedModule::coordinates));
            if (modules.isEmpty()) {
                throw new IllegalStateException("there are no rules on the class path: add probity-rules");
            }
            List<Model> models =
                    modules.stream().flatMap(module -> module.models().stream()).toList();
            return new RuleBase(modules, KieBaseBuilder.createKieBaseFromModel(models));
        });
    }

    /**
     * The rules on the class path but for one: what an assessment looks like where that rule is missing.
     *
     * @param rule name of the rule to leave out
     * @return a rule base of its own
     */
    public static RuleBase without(String rule) {
        RuleBase built = build();
        for (KiePackage kiePackage : built.kieBase.getKiePackages()) {
            if (kiePackage.getRules().stream()
                    .anyMatch(candidate -> candidate.getName().equals(rule))) {
                built.kieBase.removeRule(kiePackage.getName(), rule);
                return new RuleBase(built.modules, built.kieBase);
            }
        }
        throw new IllegalArgumentException("there is no rule \"" + rule + "\"");
    }

    /**
     * Names of the rules.
     *
     * @return the names, in the order of the rules' sources
     */
    public List<String> ruleNames() {
        return List.copyOf(rules.keySet());
    }

    /**
     * What the rules judge, for a person to read.
     *
     * @return the clauses
     */
    public List<Catalogue.Clause> clauses() {
        Map<String, List<String>> byClause = new LinkedHashMap<>();
        rules.values()
                .forEach(rule -> byClause.computeIfAbsent(rule.clause(), key -> new ArrayList<>())
                        .add(rule.name()));
        return byClause.entrySet().stream()
                .map(clause -> new Catalogue.Clause(
                        clause.getKey(),
                        messages.about(clause.getKey(), "asks"),
                        messages.about(clause.getKey(), "decider"),
                        clause.getValue()))
                .toList();
    }

    /**
     * The definitions that come with the rules.
     *
     * @return JSON by id, in alphabetical order
     */
    public Map<String, byte[]> credentials() {
        return Collections.unmodifiableMap(credentials);
    }

    Messages messages() {
        return messages;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** A session for so many criteria. It has to be closed. */
    RuleSession open(int criteria) {
        return new RuleSession(kieBase.newKieSession(), new VerdictRecorder(rules, criteria));
    }

    /** In the order of the modules and of their sources: Drools keeps packages in an order of its own. */
    private static Map<String, RuleInfo> rulesOf(List<LoadedModule> modules, KieBase kieBase) {
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        for (LoadedModule module : modules) {
            kieBase.getKiePackages().stream()
                    .sorted(Comparator.comparing((KiePackage kiePackage) -> module.order(kiePackage.getName()))
                            .thenComparing(KiePackage::getName))
                    .flatMap(kiePackage -> kiePackage.getRules().stream())
                    .forEach(rule -> rules.putIfAbsent(rule.getName(), RuleInfo.of(rule)));
        }
        return Collections.unmodifiableMap(rules);
    }

    /**
     * Works under the engine's own class loader. Drools finds its services through the thread's context class loader, some of them only when a
     * first rule fires, and a host's may see no Drools, or another one.
     */
    static <T> T underOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
