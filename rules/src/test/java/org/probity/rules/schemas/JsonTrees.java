package org.probity.rules.schemas;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into trees that can be changed and written again, numbers as they were. */
final class JsonTrees {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonTrees() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }
}
