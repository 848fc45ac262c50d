package org.probity.engine.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.probity.engine.RulesException;
import org.probity.engine.internal.check.LanguageTags;

/** The messages of all modules in each language. What a module does not say in a language it says in English. */
final class MessageBundles {
    private final Messages inEnglish;
    private final Map<String, Messages> inOthers = new TreeMap<>();

    MessageBundles(List<LoadedModule> modules) {
        Map<String, Template> english = new HashMap<>();
        Map<String, LoadedModule> speakers = new HashMap<>();
        for (LoadedModule module : modules) {
            Properties messages = module.messages(Optional.empty());
            for (String key : messages.stringPropertyNames()) {
                LoadedModule before = speakers.putIfAbsent(key, module);
                if (before != null) {
                    throw new RulesException("the message \"" + key + "\" is in " + before.inWords() + " and in "
                            + module.inWords() + "; keys begin with a clause of the module, or with its part");
                }
                english.put(key, new Template(messages.getProperty(key)));
            }
        }
        inEnglish = new Messages(Locale.ENGLISH.toLanguageTag(), english);
        // Which languages a report can be in is for the module to say that has most of its messages.
        for (String language : modules.get(0).languages()) {
            inOthers.put(language, in(language, modules, english));
        }
    }

    /** The messages in a language: its own, those of the language that it is a variety of, or English. */
    Messages in(Locale locale) {
        return LanguageTags.lookup(locale.toLanguageTag()).stream()
                .filter(inOthers::containsKey)
                .findFirst()
                .map(inOthers::get)
                .orElse(inEnglish);
    }

    private static Messages in(String language, List<LoadedModule> modules, Map<String, Template> english) {
        Map<String, Template> templates = new HashMap<>(english);
        for (LoadedModule module : modules) {
            if (module.languages().contains(language)) {
                Properties messages = module.messages(Optional.of(language));
                for (String key : messages.stringPropertyNames()) {
                    if (!english.containsKey(key)) {
                        throw new RulesException("the message \"" + key + "\" of " + module.inWords() + " is in \""
                                + language + "\" and not in English");
                    }
                    templates.put(key, new Template(messages.getProperty(key)));
                }
            }
        }
        return new Messages(language, templates);
    }
}
