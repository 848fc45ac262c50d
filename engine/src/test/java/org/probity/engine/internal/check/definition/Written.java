package org.probity.engine.internal.check.definition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.engine.DocumentLimits;
import org.probity.engine.json.DefinitionText;

/** Definitions as their authors write them, with apostrophes for quotation marks. */
final class Written {
    private Written() {}

    static Element definition(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return DefinitionText.read(bytes, DocumentLimits.DEFAULT).root();
    }

    /** What one kind of doubt has to say of a definition, line by line. */
    static List<String> doubts(Doubt doubt, String json) {
        return doubt.in(definition(json)).stream().map(Object::toString).toList();
    }
}
