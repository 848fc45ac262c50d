package org.probity.rules.cases;

import java.util.List;
import java.util.Map;
import org.probity.rules.support.JsonMaps;
import org.probity.rules.support.Pointer;

/**
 * Changes one document into another, much like RFC 6902: {@code set} replaces a value or adds a property, {@code add} puts
 * something new into a list or object, {@code remove} takes something out. A patch that fits nothing is an error.
 */
final class Patch {
    private Patch() {}

    /** Applies the steps of a patch to a document, in place. */
    static void apply(List<Map<String, Object>> steps, Map<String, Object> document) {
        for (Map<String, Object> step : steps) {
            Pointer at = Pointer.of((String) step.get("at"));
            Object holder = at.parent()
                    .in(document)
                    .orElseThrow(() -> new IllegalArgumentException("There is nothing around " + at));
            boolean isThere = at.in(document).isPresent();
            switch ((String) step.get("op")) {
                case "set" -> set(holder, at, step.get("value"));
                case "add" -> add(holder, at, isThere, step.get("value"));
                case "remove" -> remove(holder, at, isThere);
                default -> throw new IllegalArgumentException("No such operation: " + step);
            }
        }
    }

    private static void set(Object holder, Pointer at, Object value) {
        if (holder instanceof List<?>) {
            JsonMaps.list(holder).set(Integer.parseInt(at.name()), value);
        } else {
            JsonMaps.object(holder).put(at.name(), value);
        }
    }

    private static void add(Object holder, Pointer at, boolean isThere, Object value) {
        if (holder instanceof List<?>) {
            List<Object> list = JsonMaps.list(holder);
            list.add(at.name().equals("-") ? list.size() : Integer.parseInt(at.name()), value);
        } else if (isThere) {
            throw new IllegalArgumentException("There is already something at " + at);
        } else {
            JsonMaps.object(holder).put(at.name(), value);
        }
    }

    private static void remove(Object holder, Pointer at, boolean isThere) {
        if (!isThere) {
            throw new IllegalArgumentException("There is nothing at " + at);
        }
        if (holder instanceof List<?>) {
            JsonMaps.list(holder).remove(Integer.parseInt(at.name()));
        } else {
            JsonMaps.object(holder).remove(at.name());
        }
    }
}
