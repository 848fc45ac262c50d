package org.probity.engine.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An artifact that counts as one that is asked for.
 *
 * @param artifact the artifact's title
 * @param title what is asked for
 * @param kind what counts, in words
 * @param unknown what is not known of it although it decides whether it counts, in words
 * @param at where the artifact is
 */
public record CountedArtifact(String artifact, String title, Term kind, List<Term> unknown, List<String> at)
        implements Sayable {

    /** Keeps an unmodifiable copy of what is not known. */
    public CountedArtifact {
        unknown = List.copyOf(unknown);
    }

    /**
     * Whether all is known that decides whether it counts.
     *
     * @return whether nothing is unknown
     */
    public boolean checked() {
        return unknown.isEmpty();
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("artifact", artifact);
        values.put("title", title);
        values.put("kind", kind);
        unknown.stream()
                .reduce((first, second) -> new Term("both", Map.of("first", first, "second", second)))
                .ifPresent(all -> values.put("unknown", all));
        return values;
    }
}
