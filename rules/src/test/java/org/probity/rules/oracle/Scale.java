package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;

/** The levels of a credential's ratings, in rising order, and the lowest of them that passes. */
record Scale(List<String> levels, String pass) {

    /** What somebody says who cannot rate. */
    static final String UNSCORABLE = "UNSCORABLE";

    /** A level is its name, or an object that has its name as an id. */
    static List<String> levels(Map<String, Object> holder) {
        return Values.list(holder.get("scale")).stream()
                .map(level -> level instanceof String name ? name : Values.id(Values.object(level)))
                .toList();
    }

    /** {@code UNSCORABLE} lies below every level. */
    int rank(String rating) {
        return rating.equals(UNSCORABLE) ? -1 : levels.indexOf(rating);
    }

    /** {@code UNSCORABLE} fails even where the lowest level passes. */
    boolean passes(String rating) {
        return rank(rating) >= levels.indexOf(pass);
    }

    List<String> passing() {
        return levels.subList(levels.indexOf(pass), levels.size());
    }

    List<String> failing() {
        return levels.subList(0, levels.indexOf(pass));
    }
}
