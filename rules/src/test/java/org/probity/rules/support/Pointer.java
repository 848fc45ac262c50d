package org.probity.rules.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON Pointer (RFC 6901), to read or to change a place in a document held as {@code java.util} values. */
public record Pointer(List<String> steps) {

    /** The pointer that a text stands for. */
    public static Pointer of(String text) {
        if (!text.isEmpty() && !text.startsWith("/")) {
            throw new IllegalArgumentException(text + " is not a JSON Pointer");
        }
        return new Pointer(Arrays.stream(text.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** The value at this place, if there is one. */
    public Optional<Object> in(Object root) {
        Object value = root;
        for (String step : steps) {
            if (value instanceof Map<?, ?> object) {
                value = object.get(step);
            } else if (value instanceof List<?> list && isIndex(step, list.size())) {
                value = list.get(Integer.parseInt(step));
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(value);
    }

    /** The place around this one. */
    public Pointer parent() {
        return new Pointer(steps.subList(0, steps.size() - 1));
    }

    /** The last step. */
    public String name() {
        return steps.get(steps.size() - 1);
    }

    private static boolean isIndex(String step, int size) {
        return step.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(step) < size;
    }

    @Override
    public String toString() {
        return "/" + String.join("/", steps);
    }
}
