package org.probity.engine.internal.check;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /**
     * A name as a step of a pointer.
     *
     * @param name the name of a property
     * @return the name with {@code ~} and {@code /} escaped
     */
    public static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
