package org.probity.engine.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.probity.engine.DocumentLimits;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.check.LanguageTags;
import org.probity.engine.internal.check.MultilingualText;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.internal.check.definition.Element;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** The text of a definition, which can be looked at even where it cannot be used. */
public final class DefinitionText {
    private final JsonText text;
    private final Optional<String> language;
    private final Element root;

    private DefinitionText(JsonText text) {
        this.text = text;
        Map<String, JsonValue> members = new LinkedHashMap<>(text.parse().members());
        // May hold anything, and means nothing here.
        members.remove("extensions");
        this.language = language(members);
        this.root = element("", new JsonObject(members));
    }

    /**
     * Takes a text apart.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the text
     * @throws InvalidDocumentException if it is no JSON object, or beyond a limit
     */
    public static DefinitionText read(byte[] bytes, DocumentLimits limits) {
        return new DefinitionText(JsonText.decode(bytes, limits));
    }

    /**
     * What the text holds.
     *
     * @return the definition, as it was written
     */
    public Element root() {
        return root;
    }

    /**
     * Says where in the text each fault is.
     *
     * @param faults faults with pointers
     * @return the faults with line and column, in the order of the text
     */
    public List<Fault> place(List<Fault> faults) {
        return text.place(faults);
    }

    /** Absent where it cannot be read, so that it is not known which texts are in it. */
    private static Optional<String> language(Map<String, JsonValue> members) {
        return members.getOrDefault("language", new JsonString(Credential.DEFAULT_LANGUAGE)) instanceof JsonString tag
                ? LanguageTags.normal(tag.value())
                : Optional.empty();
    }

    private Element element(String at, JsonValue value) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Set<String>> languages = new HashMap<>();
        Map<String, List<Element>> lists = new LinkedHashMap<>();
        Map<String, Element> objects = new LinkedHashMap<>();
        Map<String, JsonValue> members = value instanceof JsonObject object ? object.members() : Map.of();
        members.forEach((name, member) -> {
            String place = at + "/" + Pointers.escaped(name);
            Map<String, String> byLanguage = byLanguage(name, member);
            language.filter(own -> !byLanguage.isEmpty()).ifPresent(own -> {
                Set<String> given = new HashSet<>(byLanguage.keySet());
                // Where it is missing, that is wrong for itself.
                given.add(own);
                languages.put(name, given);
                if (byLanguage.containsKey(own)) {
                    texts.put(name, byLanguage.get(own));
                }
            });
            if (member instanceof JsonString string) {
                texts.put(name, string.value());
            } else if (member instanceof JsonArray array) {
                lists.put(
                        name,
                        IntStream.range(0, array.elements().size())
                                .mapToObj(i -> element(
                                        place + "/" + i, array.elements().get(i)))
                                .toList());
            } else if (member instanceof JsonObject) {
                objects.put(name, element(place, member));
            }
        });
        return new Element(at, List.copyOf(members.keySet()), texts, languages, lists, objects);
    }

    /** A text that may be given in several languages; none where the property holds no such text. */
    private Map<String, String> byLanguage(String name, JsonValue value) {
        if (!Wordings.PROPERTIES.contains(name)) {
            return Map.of();
        }
        Map<String, String> given = new LinkedHashMap<>();
        if (value instanceof JsonString text) {
            language.ifPresent(own -> given.put(own, text.value()));
        } else if (value instanceof JsonObject texts) {
            texts.members().forEach((tag, member) -> {
                if (member instanceof JsonString text) {
                    given.put(tag, text.value());
                }
            });
        }
        return MultilingualText.of(language.orElse(""), given).texts();
    }
}
