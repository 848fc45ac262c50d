package org.probity.rules.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into {@code java.util} values that can be changed: whole numbers as {@code Long}, others as {@code BigDecimal}. */
public final class JsonMaps {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonMaps() {}

    /** Reads a document that is an object. */
    public static Map<String, Object> read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Map<String, Object> root = object(value(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("There is more after the end of the document.");
            }
            return root;
        }
    }

    /** Reads a document that is an object, in UTF-8. */
    public static Map<String, Object> read(byte[] json) {
        return read(new String(json, StandardCharsets.UTF_8));
    }

    /** The value as an object; what is absent reads as empty. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** The value as a list; what is absent reads as empty. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    /** The value as a list of objects. */
    public static List<Map<String, Object>> objects(Object value) {
        return list(value).stream().map(JsonMaps::object).toList();
    }

    /** The value as a list of texts. */
    public static List<String> texts(Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    /** What follows the token that the parser stands on. */
    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalArgumentException("No document of the contract has " + parser.currentToken());
        };
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> readList(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
