package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads documents held as {@code java.util} values, where what is absent reads as empty. */
final class Values {

    private Values() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    static List<Map<String, Object>> objects(Object value) {
        return list(value).stream().map(Values::object).toList();
    }

    static List<String> texts(Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    /** The text of a property, empty where it is absent. */
    static String text(Map<String, Object> object, String key) {
        return (String) object.getOrDefault(key, "");
    }

    static String id(Map<String, Object> object) {
        return text(object, "id");
    }

    static List<String> ids(List<Map<String, Object>> objects) {
        return objects.stream().map(Values::id).toList();
    }

    /** The same value in collections of its own that may be changed. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object(value).forEach((key, inner) -> copy.put(key, copy(inner)));
            return copy;
        }
        if (value instanceof List<?>) {
            List<Object> copy = new ArrayList<>();
            list(value).forEach(inner -> copy.add(copy(inner)));
            return copy;
        }
        return Objects.requireNonNull(value);
    }
}
