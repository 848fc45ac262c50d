package org.probity.rules.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;
import org.probity.rules.schemas.SchemaNodes.Property;
import tools.jackson.databind.JsonNode;

/** The schemas are schemas, and tell an editor what to show. */
class SchemasTest {
    /** Where only more is said of a property that stands elsewhere. */
    private static final Pattern REFINEMENT = Pattern.compile(
            ".*/(if|then|else|not|contains|dependentSchemas)/.*|/\\$defs/(isPortfolio|withoutSubmission)/.*");

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOne(DocumentType type) {
        assertThat(SchemaValidator.ofSchemas().errors(Documents.schema(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaHasANameOfItsOwn(DocumentType type) {
        SchemaNodes schema = SchemaNodes.of(Documents.schema(type));

        assertThat(schema.at("#/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("#/$id").asString())
                .isEqualTo("urn:probity:schema:" + type.name().toLowerCase(Locale.ROOT) + ":1");
        assertThat(schema.at("#/title").asString()).isNotBlank();
        assertThat(schema.at("#/description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsDescribed(DocumentType type) {
        SchemaNodes schema = SchemaNodes.of(Documents.schema(type));

        assertThat(schema.properties().stream()
                        .filter(property ->
                                !REFINEMENT.matcher(property.at().toString()).matches())
                        .filter(property ->
                                Stream.of("type", "enum", "const", "$ref").anyMatch(property.says()::has)))
                .hasSizeGreaterThan(5)
                .allMatch(property -> isDescribed(schema, property));
    }

    private static boolean isDescribed(SchemaNodes schema, Property property) {
        return isDescribed(property.says())
                || property.says().has("$ref")
                        && isDescribed(schema.at(property.says().get("$ref").asString()));
    }

    private static boolean isDescribed(JsonNode says) {
        return says.path("description").asString("").length() > 10;
    }
}
