package org.probity.engine.rule;

import java.util.Map;

/**
 * A word or phrase of the message bundle, for a message that is made up of others.
 *
 * @param key its key in the bundle, e.g. {@code kind.pdf}
 * @param values what the placeholders of the phrase stand for
 */
public record Term(String key, Map<String, Object> values) {

    /** Keeps an unmodifiable copy of the values. */
    public Term {
        values = Map.copyOf(values);
    }

    /**
     * A phrase without placeholders.
     *
     * @param key its key in the bundle
     */
    public Term(String key) {
        this(key, Map.of());
    }
}
