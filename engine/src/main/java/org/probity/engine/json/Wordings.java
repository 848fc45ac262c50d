package org.probity.engine.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.LanguageTags;
import org.probity.engine.internal.check.MultilingualText;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/**
 * Reads the texts of a definition that are given as they are, or as an object with one in each of several languages. What is read is the one
 * in the definition's own language; the others are remembered.
 */
final class Wordings {
    /** The properties that hold such texts, wherever in a definition they stand. */
    static final Set<String> PROPERTIES = Set.of("title", "statement", "text", "label", "description");

    private final Reading reading;
    private final Optional<String> language;
    private final Map<String, Map<String, String>> translations = new TreeMap<>();

    /** Where the definition's own language could not be read, the first text of each object is taken for its own. */
    Wordings(Reading reading, String language) {
        this.reading = reading;
        this.language = LanguageTags.normal(language);
    }

    String text(Fields fields, String name) {
        return inLanguages(fields, name).orElseGet(() -> fields.text(name));
    }

    Optional<String> optionalText(Fields fields, String name) {
        return inLanguages(fields, name).or(() -> fields.optionalText(name));
    }

    /** The texts in other languages, by language tag and pointer. */
    Map<String, Map<String, String>> translations() {
        return translations;
    }

    private Optional<String> inLanguages(Fields fields, String name) {
        return fields.objectIfAny(name).map(texts -> own(texts, fields.pointer(name)));
    }

    private String own(JsonObject object, String at) {
        if (object.members().isEmpty()) {
            reading.fault(at, "there is no text here in any language");
            return "";
        }
        Map<String, String> given = new LinkedHashMap<>();
        object.members().forEach((tag, value) -> {
            if (value instanceof JsonString text) {
                given.put(tag, text.value());
            } else {
                reading.fault(place(at, tag), "a text is expected here, not " + value.kind());
            }
        });
        MultilingualText text = MultilingualText.of(language.orElse(""), given);
        text.faults().forEach((tag, fault) -> reading.fault(place(at, tag), fault));
        text.texts().forEach((tag, words) -> {
            if (!language.equals(Optional.of(tag))) {
                translations.computeIfAbsent(tag, absent -> new TreeMap<>()).put(at, words);
            }
        });
        Optional<String> own = language.isPresent()
                ? language.map(text.texts()::get)
                : given.values().stream().findFirst();
        // One that could not be read may have been meant for it.
        boolean allRead = text.texts().size() == object.members().size();
        if (own.isEmpty() && allRead) {
            String tag = language.orElse("");
            reading.fault(
                    place(at, tag),
                    "the text in " + FaultList.quoted(tag) + ", the language of the definition, is missing; add it, or"
                            + " say in \"language\" which one the definition is in");
        }
        return own.orElse("");
    }

    private static String place(String at, String tag) {
        return at + "/" + Pointers.escaped(tag);
    }
}
