package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.probity.engine.RulesException;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Flaw;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;

/**
 * The sentences of reports in one language. A message is found under the clause and the finding of the rule that speaks, e.g.
 * {@code narrative.words.too-short}, its remedy under the same key with {@code .remedy} behind it.
 */
final class Messages {
    /** Somebody who has more wrong places than this of one kind needs no longer list to begin with. */
    private static final int LISTED = 10;

    static final String REMEDY = ".remedy";

    private final String language;
    private final Map<String, Template> templates;

    Messages(String language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    /** The language that they are in, as a tag. */
    String language() {
        return language;
    }

    /** Keys of all messages. */
    Set<String> keys() {
        return Collections.unmodifiableSet(templates.keySet());
    }

    /** A message before it is filled in; absent where there is none. */
    Optional<Template> template(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    /** What was found. */
    String message(RuleInfo rule, Evidence evidence) {
        return spoken(
                rule,
                () -> evidence.flaws().isEmpty()
                        ? text(rule.message(), evidence.values())
                        : sentences(rule, evidence, ""));
    }

    /** What the practitioner has to do. */
    String remedy(RuleInfo rule, Evidence evidence) {
        return spoken(
                rule,
                () -> evidence.flaws().isEmpty()
                        ? text(rule.remedy(), evidence.values())
                        : sentences(rule, evidence, REMEDY));
    }

    /** What an advisory says. */
    String advice(RuleInfo rule, Sayable matter) {
        return spoken(rule, () -> text(rule.message(), matter.values()));
    }

    private static String spoken(RuleInfo rule, Supplier<String> text) {
        try {
            return text.get();
        } catch (RulesException e) {
            throw new RulesException("the rule " + rule.inWords() + " cannot say what it found: " + e.getMessage(), e);
        }
    }

    /** A word or two that stand by themselves. */
    String phrase(String key) {
        return text(key, Map.of());
    }

    /** What a clause asks, or who decides it: a text without values. */
    String about(String clause, String aspect) {
        return text(clause + "." + aspect, Map.of());
    }

    /** One sentence for each flaw, and one for the rule itself unless the flaws are what it is about. */
    private String sentences(RuleInfo rule, Evidence evidence, String suffix) {
        List<String> sentences = new ArrayList<>();
        List<Flaw> flaws = evidence.flaws();
        boolean aboutFlaws = flaws.stream().anyMatch(flaw -> isAbout(rule, flaw));
        if (!aboutFlaws) {
            sentences.add(text(rule.clause() + "." + rule.finding() + suffix, evidence.values()));
        }
        flaws.stream()
                .limit(LISTED)
                .forEach(flaw -> sentences.add(text(rule.clause() + "." + flaw.finding() + suffix, flaw.values())));
        if (flaws.size() > LISTED) {
            sentences.add(text("more", Map.of("count", flaws.size() - LISTED)));
        }
        return String.join(" ", sentences);
    }

    /** A finding may be told apart further by what kind of place it is, e.g. {@code outside.page}. */
    private static boolean isAbout(RuleInfo rule, Flaw flaw) {
        return flaw.finding().equals(rule.finding()) || flaw.finding().startsWith(rule.finding() + ".");
    }

    private String text(String key, Map<String, Object> values) {
        Template template = templates.get(key);
        if (template == null) {
            throw new RulesException("there is no message \"" + key + "\"");
        }
        try {
            return template.fill(values, this::term);
        } catch (NoSuchElementException e) {
            throw new RulesException("the message \"" + key + "\": " + e.getMessage(), e);
        }
    }

    private String term(Term term) {
        return text(term.key(), term.values());
    }
}
