package org.probity.engine.internal;

import java.util.List;
import java.util.Map;
import org.probity.engine.rule.Term;

/** Phrases that are made up of others. */
final class Phrases {
    private Phrases() {}

    /** Any of several texts or phrases, at least one. */
    static Object or(List<?> alternatives) {
        Object all = alternatives.get(0);
        for (Object next : alternatives.subList(1, alternatives.size())) {
            all = new Term("or", Map.of("first", all, "second", next));
        }
        return all;
    }
}
