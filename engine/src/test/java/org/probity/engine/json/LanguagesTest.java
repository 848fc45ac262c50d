package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.probity.engine.Documents;
import org.probity.engine.RandomDocuments;
import org.probity.engine.credential.Credential;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/**
 * A definition in a language is the one that is read from the same document with each object of texts replaced by the text that should be
 * found in it, as is done here on the bare JSON.
 */
class LanguagesTest {
    private static final Set<String> TEXTS = Set.of("title", "statement", "text", "label", "description");

    /** What is sought, in its order. The longest tag is that of a language, a script and a region. */
    private static final Map<String, List<String>> SOUGHT = Map.of(
            "en", List.of("en"),
            "en-GB", List.of("en-GB", "en"),
            "es", List.of("es"),
            "es-MX", List.of("es-MX", "es"),
            "es-419", List.of("es-419", "es"),
            "es-AR", List.of("es"),
            "zh-Hant", List.of("zh-Hant"),
            "zh-Hant-TW", List.of("zh-Hant-TW", "zh-Hant"),
            "ca-valencia", List.of("ca-valencia"),
            "fr", List.of());

    @Property
    void a_definition_in_a_language(@ForAll("credentials") Credential built, @ForAll("asked") String asked) {
        String json = Documents.toJson(built);
        List<String> languages = built.languages();
        // The definition's own language is as good as any that would come after it.
        List<String> sought = Stream.concat(
                        SOUGHT.get(asked).stream().takeWhile(tag -> !tag.equals(built.language())),
                        Stream.of(built.language()))
                .filter(languages::contains)
                .toList();
        Credential found = credential(json).in(Locale.forLanguageTag(asked));

        assertThat(found.language()).isEqualTo(sought.get(0));
        if (sought.size() == 1) {
            assertThat(found).isEqualTo(built);
        } else {
            JsonObject resolved = (JsonObject) resolved(Reformatter.parse(json), sought);
            Map<String, JsonValue> document = new LinkedHashMap<>(resolved.members());
            document.put("language", new JsonString(sought.get(0)));
            assertThat(found).isEqualTo(credential(CanonicalForm.of(new JsonObject(document))));
        }
    }

    private static JsonValue resolved(JsonValue value, List<String> sought) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> resolved(element, sought))
                    .toList());
        } else if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) -> members.put(
                            name,
                            TEXTS.contains(name) && member instanceof JsonObject texts
                                    ? text(texts, sought)
                                    : resolved(member, sought)));
            return new JsonObject(members);
        }
        return value;
    }

    private static JsonValue text(JsonObject texts, List<String> sought) {
        return sought.stream()
                .flatMap(tag -> Stream.ofNullable(texts.members().get(tag)))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Credential> credentials() {
        return RandomDocuments.credentials();
    }

    @Provide
    Arbitrary<String> asked() {
        return Arbitraries.of(SOUGHT.keySet().stream().sorted().toList());
    }
}
