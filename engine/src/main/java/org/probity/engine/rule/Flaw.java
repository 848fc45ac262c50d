package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * A single place that is at fault.
 *
 * @param finding what is wrong, as the last part of a message key, e.g. {@code unknown}
 * @param at where it is
 * @param values what the placeholders of its message stand for
 */
public record Flaw(String finding, List<String> at, Map<String, Object> values) implements Sayable {

    /** Keeps an unmodifiable copy of the pointers. */
    public Flaw {
        at = List.copyOf(at);
    }
}
