package org.probity.rules.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a submission says of an artifact in words of the definition, such as the class that it is from. */
final class Attributes {

    private Attributes() {}

    /**
     * The value of an attribute as it is compared; empty where it is absent or blank.
     *
     * <p>Doubt: the names of attributes are compared as they stand, only their values without outer white space and in any
     * case.
     */
    static Optional<String> value(Map<String, Object> artifact, String name) {
        return Optional.of(compared(Values.text(Values.object(artifact.get("attributes")), name)))
                .filter(value -> !value.isEmpty());
    }

    /** Whether the artifact has the attribute, with one of these values; with any where none are named. */
    static boolean isAllowed(Map<String, Object> artifact, String name, List<String> allowed) {
        return value(artifact, name)
                .filter(value -> allowed.isEmpty()
                        || allowed.stream().map(Attributes::compared).anyMatch(value::equals))
                .isPresent();
    }

    private static String compared(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
