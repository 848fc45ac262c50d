package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;
import org.probity.engine.report.ModuleReference;

/** Puts the catalogue together from what rules, messages and examples say. */
final class CatalogueComposer {
    private static final String ASKS = "asks";
    private static final String DECIDER = "decider";
    private static final String MEASURES = "measures";

    private final Map<String, List<RuleInfo>> rules = new LinkedHashMap<>();
    private final Messages messages;
    private final Map<LoadedModule, ModuleReference> modules = new HashMap<>();
    private final Map<String, List<Example>> examples = new HashMap<>();

    CatalogueComposer(Collection<RuleInfo> rules, Messages messages) {
        this.messages = messages;
        rules.forEach(rule -> this.rules
                .computeIfAbsent(rule.clause(), clause -> new ArrayList<>())
                .add(rule));
        rules.stream().map(RuleInfo::module).distinct().forEach(module -> examples.putAll(module.examples()));
    }

    Catalogue compose() {
        return new Catalogue(
                messages.language(), rules.values().stream().map(this::clause).toList());
    }

    private Clause clause(List<RuleInfo> ofClause) {
        RuleInfo first = ofClause.get(0);
        String id = first.clause();
        SortedMap<String, Message> said = said(id);
        List<Rule> speaking = new ArrayList<>();
        SortedMap<String, Message> flaws = new TreeMap<>(said);
        for (RuleInfo rule : ofClause) {
            List<Message> own = messages(rule, said);
            own.forEach(message -> flaws.remove(message.key()));
            speaking.add(new Rule(rule.name(), own));
        }
        return new Clause(
                id,
                first.folder(),
                modules.computeIfAbsent(first.module(), LoadedModule::reference),
                messages.about(id, ASKS),
                messages.about(id, DECIDER),
                messages.template(key(id, MEASURES)).map(Template::pattern),
                speaking,
                List.copyOf(flaws.values()),
                examples.getOrDefault(id, List.of()));
    }

    /** All that is said under a clause, by the key: the clause itself for an advisory, or whatever begins with it. */
    private SortedMap<String, Message> said(String clause) {
        SortedMap<String, Message> said = new TreeMap<>();
        for (String key : messages.keys()) {
            boolean aboutClause = List.of(key(clause, ASKS), key(clause, DECIDER), key(clause, MEASURES))
                    .contains(key);
            if (isWithin(key, clause) && !aboutClause && !key.endsWith(Messages.REMEDY)) {
                said.put(key, message(key));
            }
        }
        return said;
    }

    private Message message(String key) {
        return new Message(
                key,
                wording(messages.template(key).orElseThrow()),
                messages.template(key + Messages.REMEDY).map(CatalogueComposer::wording));
    }

    private static Wording wording(Template template) {
        return new Wording(template.pattern(), template.inWords());
    }

    /** A rule's own message, and those of the single flaws that it is about. A rule without a finding has nothing but what its clause says. */
    private static List<Message> messages(RuleInfo rule, SortedMap<String, Message> said) {
        return said.values().stream()
                .filter(message -> rule.finding().isEmpty()
                        ? message.key().equals(rule.message())
                        : isWithin(message.key(), rule.message()))
                .toList();
    }

    private static boolean isWithin(String key, String prefix) {
        return key.equals(prefix) || key.startsWith(prefix + ".");
    }

    private static String key(String clause, String aspect) {
        return clause + "." + aspect;
    }
}
