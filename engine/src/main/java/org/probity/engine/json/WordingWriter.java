package org.probity.engine.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.engine.credential.Credential;

/** Writes the texts of a definition, each in all the languages in which it is given: its own first, the others by their tags. */
final class WordingWriter {
    private final JsonOutput out;
    private final String language;
    private final Map<String, Map<String, String>> others = new HashMap<>();

    WordingWriter(JsonOutput out, Credential credential) {
        this.out = out;
        this.language = credential.language();
        credential
                .translations()
                .forEach((tag, texts) -> texts.forEach((at, text) ->
                        others.computeIfAbsent(at, absent -> new TreeMap<>()).put(tag, text)));
    }

    void text(String name, Optional<String> own) {
        own.ifPresent(text -> text(name, text));
    }

    void text(String name, String own) {
        String at = out.place(name);
        if (others.containsKey(at)) {
            out.object(() -> {
                out.text(language, own);
                others.get(at).forEach(out::text);
            });
        } else {
            out.text(own);
        }
    }
}
