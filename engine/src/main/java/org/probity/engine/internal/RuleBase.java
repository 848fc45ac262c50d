package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.probity.engine.Catalogue;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.RuleSet;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.RuleModule;

/** The rules, ready to judge. Immutable and safe for threads; each assessment opens a session of its own. */
public final class RuleBase {
    private static @Nullable RuleBase standard;

    private final KieBase kieBase;
    private final Map<String, RuleInfo> rules;
    private final List<LoadedModule> modules;
    private final MessageBundles messages;
    private final RuleSet ruleSet;
    private final Map<String, byte[]> credentials = new TreeMap<>();

    private RuleBase(List<LoadedModule> modules, KieBase kieBase) {
        this.modules = modules;
        this.kieBase = kieBase;
        this.rules = rulesOf(modules, kieBase);
        this.messages = new MessageBundles(modules);
        this.ruleSet = new RuleSet(
                modules.get(0).version(),
                LoadedModule.sha256(modules),
                modules.stream()
                        .filter(module -> !module.isOwn())
                        .map(LoadedModule::reference)
                        .toList());
        modules.forEach(module -> credentials.putAll(module.credentials()));
        rules.values().stream().filter(rule -> !rule.module().isOwn()).forEach(this::requireMessages);
    }

    /** What a host's rules cannot say comes to light here, and not with the first submission of which it has to be said. */
    private void requireMessages(RuleInfo rule) {
        Messages english = messages.in(Locale.ENGLISH);
        for (String key : List.of(rule.clause() + ".asks", rule.clause() + ".decider")) {
            if (english.template(key).isEmpty()) {
                throw new RulesException(rule.module().inWords() + " has no message \"" + key + "\"");
            }
        }
        boolean speaks = english.keys().stream()
                .anyMatch(key -> key.equals(rule.message()) || key.startsWith(rule.message() + "."));
        if (!rule.finding().isEmpty() && !speaks) {
            throw new RulesException("the rule " + rule.inWords() + " has no message \"" + rule.message() + "\"");
        }
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
        return with(List.of());
    }

    /**
     * Builds the rules on the class path and of some other modules.
     *
     * @param others the other modules
     * @return a rule base of its own
     * @throws IllegalStateException if there are none, or a module lacks one of its files
     * @throws RulesException if two modules contradict each other
     */
    public static RuleBase with(List<RuleModule> others) {
        return underOwnLoader(() -> {
            List<LoadedModule> modules = new ArrayList<>();
            for (RuleModule module : ServiceLoader.load(RuleModule.class, RuleBase.class.getClassLoader())) {
                modules.add(new LoadedModule(module));
            }
            if (modules.isEmpty()) {
                throw new IllegalStateException("there are no rules on the class path: add probity-rules");
            }
            others.forEach(module -> modules.add(new LoadedModule(module)));
            modules.sort(Comparator.comparing((LoadedModule module) -> !module.isOwn())
                    .thenComparing(LoadedModule::coordinates));
            for (int i = 1; i < modules.size(); i++) {
                if (modules.get(i).coordinates().equals(modules.get(i - 1).coordinates())) {
                    throw new RulesException(modules.get(i).inWords() + " is there twice");
                }
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
     * What the rules judge and how they speak of it, for a person to read.
     *
     * @param locale the language to say it in
     * @return the catalogue
     */
    public Catalogue catalogue(Locale locale) {
        return new CatalogueComposer(rules.values(), messages(locale)).compose();
    }

    /**
     * The definitions that come with the rules.
     *
     * @return JSON by id, in alphabetical order
     */
    public Map<String, byte[]> credentials() {
        return Collections.unmodifiableMap(credentials);
    }

    /** The messages in a language, or in the nearest that there is. */
    Messages messages(Locale locale) {
        return messages.in(locale);
    }

    /** What the modules add to a credential, by module. */
    Map<LoadedModule, AddedPart> addedParts(Credential credential) {
        Map<LoadedModule, AddedPart> added = new LinkedHashMap<>();
        for (LoadedModule module : modules) {
            attributed(() -> module.part(credential)).ifPresent(part -> added.put(module, part));
        }
        return added;
    }

    /** The module that has rules for a clause. */
    Optional<LoadedModule> moduleOf(String clause) {
        return rules.values().stream()
                .filter(rule -> rule.clause().equals(clause))
                .map(RuleInfo::module)
                .findFirst();
    }

    /** The module of that name. */
    LoadedModule module(String coordinates) {
        return modules.stream()
                .filter(module -> module.coordinates().equals(coordinates))
                .findFirst()
                .orElseThrow();
    }

    /** Does work in which a module's own code may run. What that throws is reported as a defect of the module. */
    <T> T attributed(Supplier<T> work) {
        try {
            return work.get();
        } catch (RulesException | InvalidDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw modules.stream()
                    .filter(module -> !module.isOwn() && comesFrom(module, e))
                    .findFirst()
                    .<RuntimeException>map(module -> new RulesException(module.inWords() + " failed: " + origin(e), e))
                    .orElse(e);
        }
    }

    /** What went wrong in the first place. */
    static Throwable origin(Throwable failure) {
        return failure.getCause() == null ? failure : origin(failure.getCause());
    }

    private static boolean comesFrom(LoadedModule module, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Arrays.stream(cause.getStackTrace()).anyMatch(frame -> module.holds(frame.getClassName()))) {
                return true;
            }
        }
        return false;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** A session for so many criteria. It has to be closed. */
    RuleSession open(int criteria) {
        return new RuleSession(kieBase.newKieSession(), new VerdictRecorder(rules, criteria), rules);
    }

    /** In the order of the modules and of their sources: Drools keeps packages in an order of its own. */
    private static Map<String, RuleInfo> rulesOf(List<LoadedModule> modules, KieBase kieBase) {
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        Map<String, LoadedModule> clauses = new HashMap<>();
        for (LoadedModule module : modules) {
            kieBase.getKiePackages().stream()
                    .filter(kiePackage -> module.hasPackage(kiePackage.getName()))
                    .sorted(Comparator.comparing((KiePackage kiePackage) -> module.order(kiePackage.getName()))
                            .thenComparing(KiePackage::getName))
                    .flatMap(kiePackage -> kiePackage.getRules().stream())
                    .map(rule -> RuleInfo.of(rule, module))
                    .forEach(rule -> {
                        LoadedModule before = clauses.putIfAbsent(rule.clause(), module);
                        if (before != null && before != module) {
                            throw new RulesException("the clause " + rule.clause() + " has rules in " + before.inWords()
                                    + " and in " + module.inWords() + "; a clause belongs to one module");
                        }
                        rules.put(rule.name(), rule);
                    });
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
