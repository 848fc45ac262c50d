package org.probity.rules.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.rules.support.JsonMaps;

/** Leaves digests out of reports: nobody could write them down, so cases only tell which of them differ. */
final class Digests {
    private static final Set<String> NAMES = Set.of("sha256", "evidence");

    private Digests() {}

    /** The same object without any digest in it. */
    static Map<String, Object> removedFrom(Map<String, Object> object) {
        Map<String, Object> rest = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (!NAMES.contains(key)) {
                rest.put(key, removedFrom(value));
            }
        });
        return rest;
    }

    private static Object removedFrom(Object value) {
        if (value instanceof Map<?, ?>) {
            return removedFrom(JsonMaps.object(value));
        } else if (value instanceof List<?>) {
            return JsonMaps.list(value).stream().map(Digests::removedFrom).toList();
        }
        return value;
    }
}
