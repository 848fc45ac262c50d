package org.probity.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.engine.report.ModuleReference;

/**
 * What the rules judge and how they speak of it, for a person to read: put together from the rules themselves, their messages and examples.
 *
 * @param language the language of what it says, as a tag, e.g. {@code en}; examples are in English
 * @param clauses all clauses, in the order of their rules
 */
public record Catalogue(String language, List<Clause> clauses) {

    /** Keeps an unmodifiable copy of the clauses. */
    public Catalogue {
        clauses = List.copyOf(clauses);
    }

    /**
     * One kind of requirement, or of advisory.
     *
     * @param id e.g. {@code narrative.words}
     * @param group the folder in which its rules stand, e.g. {@code narrative}
     * @param module the module that its rules come from
     * @param asks what has to hold
     * @param decider who decides
     * @param measures what the number is that reports give as {@code measured}, with its unit; absent where they give none
     * @param rules its rules, in the order in which they stand in their source
     * @param flaws what may be said of a single thing at fault besides the message of a rule
     * @param examples what became of submissions for each thing that can be found
     */
    public record Clause(
            String id,
            String group,
            ModuleReference module,
            String asks,
            String decider,
            Optional<String> measures,
            List<Rule> rules,
            List<Message> flaws,
            List<Example> examples) {

        /** Keeps unmodifiable copies of the lists. */
        public Clause {
            rules = List.copyOf(rules);
            flaws = List.copyOf(flaws);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A rule.
     *
     * @param name its name, {@code clause: what holds, as a sentence}
     * @param messages what it may say: one message, or one for each kind of thing at fault; none where another rule speaks
     */
    public record Rule(String name, List<Message> messages) {

        /** Keeps an unmodifiable copy of the messages. */
        public Rule {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What a report may say.
     *
     * @param key where the module's messages have it, e.g. {@code narrative.words.too-short}
     * @param text what was found
     * @param remedy what the practitioner has to do; absent where there is nothing to do
     */
    public record Message(String key, Wording text, Optional<Wording> remedy) {}

    /**
     * A sentence with placeholders.
     *
     * @param template as the module has it: {@code {name}} is a value, {@code {name|one|many}} a choice by number, the first for 1
     * @param inWords as a person reads it: {@code {name}} is a value, {@code [one / many]} a choice by number, {@code -} where nothing is said
     */
    public record Wording(String template, String inWords) {}

    /**
     * What became of a submission.
     *
     * @param name name of the case, e.g. {@code t02-not-met-one-word-short}
     * @param gloss what the case shows, as a sentence
     * @param found the verdict or the status, as reports give it; of an advisory {@code ADVISORY} where it is given, else {@code NONE}
     * @param rule name of the clause's rule that holds; absent where none does
     * @param message what the report says was found, in English; absent where it says nothing
     * @param remedy what the report says is to be done, in English; absent where it says nothing
     */
    public record Example(
            String name,
            String gloss,
            String found,
            Optional<String> rule,
            Optional<String> message,
            Optional<String> remedy) {}

    /**
     * The catalogue of the rules on the class path, in English.
     *
     * @return the catalogue, put together anew
     * @throws IllegalStateException if there are no rules on the class path
     * @throws RulesException as {@link #of} does
     */
    public static Catalogue standard() {
        return of(Rules.standard(), Locale.ENGLISH);
    }

    /**
     * The catalogue of rules of the host's choice.
     *
     * @param rules the rules
     * @param locale the language to say it in; English where there are no messages in it
     * @return the catalogue, put together anew
     * @throws RulesException if no message says what a clause asks or who decides it, or a module's examples cannot be read
     */
    public static Catalogue of(Rules rules, Locale locale) {
        return rules.base().catalogue(locale);
    }
}
