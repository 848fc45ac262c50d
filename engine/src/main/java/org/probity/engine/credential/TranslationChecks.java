package org.probity.engine.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.LanguageTags;
import org.probity.engine.internal.check.MultilingualText;
import org.probity.engine.internal.check.Pointers;

/** What the languages of a definition must not contradict. */
final class TranslationChecks {
    private final FaultList faults;
    private final String language;
    private final Optional<String> normal;

    TranslationChecks(FaultList faults, String language) {
        this.faults = faults;
        this.language = language;
        this.normal = LanguageTags.normal(language);
    }

    void checkLanguage() {
        if (normal.isEmpty()) {
            faults.add("/language", LanguageTags.fault(language));
        }
    }

    /** Texts in other languages stand where the definition has one of its own, and are in another language than that. */
    void check(Map<String, String> own, Map<String, Map<String, String>> translations) {
        Map<String, Map<String, String>> byPlace = new TreeMap<>();
        // Sorted, so that the same is found wrong in whatever order the maps are gone through.
        new TreeMap<>(translations).forEach((tag, texts) -> {
            boolean isOwn = normal.isPresent() && normal.equals(LanguageTags.normal(tag));
            new TreeMap<>(texts).forEach((at, text) -> {
                if (!own.containsKey(at)) {
                    faults.add(at, "there is no text here that could be given in " + FaultList.quoted(tag));
                } else if (isOwn) {
                    faults.add(place(at, tag), "this is the language of the definition, whose own text stands here");
                } else {
                    byPlace.computeIfAbsent(at, place -> own(own.get(place))).put(tag, text);
                }
            });
        });
        byPlace.forEach((at, texts) -> MultilingualText.of(language, texts)
                .faults()
                .forEach((tag, fault) -> faults.add(place(at, tag), fault)));
    }

    private Map<String, String> own(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        normal.ifPresent(tag -> texts.put(tag, text));
        return texts;
    }

    private static String place(String at, String tag) {
        return at + "/" + Pointers.escaped(tag);
    }
}
