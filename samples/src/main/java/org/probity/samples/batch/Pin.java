package org.probity.samples.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What makes a run the same run: everything besides the submissions themselves that its reports follow from.
 *
 * @param properties values by name
 */
public record Pin(Map<String, String> properties) {
    private static final int BRIEF = 80;

    /** Keeps an unmodifiable copy, in the order given. */
    public Pin {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /**
     * Tells two runs apart.
     *
     * @param other another run
     * @return in which properties they differ, and the values where they are short; absent where it is the same run
     */
    public Optional<String> difference(Pin other) {
        TreeSet<String> names = new TreeSet<>(properties.keySet());
        names.addAll(other.properties.keySet());
        String differences = names.stream()
                .filter(name -> !Objects.equals(properties.get(name), other.properties.get(name)))
                .map(name -> name + values(properties.getOrDefault(name, ""), other.properties.getOrDefault(name, "")))
                .collect(Collectors.joining(", "));
        return differences.isEmpty() ? Optional.empty() : Optional.of(differences);
    }

    private static String values(String mine, String others) {
        return mine.length() + others.length() > BRIEF ? "" : " (\"" + mine + "\" there, \"" + others + "\" here)";
    }
}
