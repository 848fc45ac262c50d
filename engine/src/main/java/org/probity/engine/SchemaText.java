package org.probity.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas, as they lie beside this class. */
final class SchemaText {
    private SchemaText() {}

    static String of(DocumentType type) {
        String file = "schema/" + type.name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream stream = SchemaText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + SchemaText.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
