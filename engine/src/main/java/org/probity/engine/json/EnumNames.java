package org.probity.engine.json;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How constants are called in JSON: {@code no-access} for {@code NO_ACCESS}. */
final class EnumNames {
    private EnumNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Map<String, E> all(E[] constants) {
        Map<String, E> names = new TreeMap<>();
        for (E constant : constants) {
            names.put(of(constant), constant);
        }
        return names;
    }

    /** Those that JSON calls as Java does, such as verdicts. */
    static <E extends Enum<E>> Map<String, E> inCapitals(E[] constants) {
        Map<String, E> names = new TreeMap<>();
        for (E constant : constants) {
            names.put(constant.name(), constant);
        }
        return names;
    }
}
