package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a document held as {@code java.util} values as compact JSON text.
 *
 * <p>The oracle has no writer of the project to lean on: one that it shared with the engine could
 * hide the same fault on both sides.
 */
public final class Json {

    private Json() {}

    /** The value as JSON text, properties in the order of their map. */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> quoted((String) entry.getKey()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean || value instanceof Long) {
            return value.toString();
        }
        throw new IllegalArgumentException("Not a JSON value of the oracle: " + value);
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        if (unit == '"' || unit == '\\') {
            return "\\" + (char) unit;
        }
        return unit < ' ' ? String.format("\\u%04x", unit) : Character.toString((char) unit);
    }
}
