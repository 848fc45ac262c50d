package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTextTest {

    @ParameterizedTest
    @EnumSource
    void everyDocumentHasASchemaOfItsOwn(DocumentType type) {
        String name = type.name().toLowerCase(Locale.ROOT);

        assertThat(Documents.schema(type))
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("\"$id\": \"urn:probity:schema:" + name + ":1\"");
    }
}
