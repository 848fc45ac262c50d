package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;

/** Gives out ids of all allowed shapes, each once; some look like parts of other ids or of criteria. */
final class RandomIds {

    private static final int MOST = 100;

    private final List<String> unused;

    /**
     * Makes the ids up.
     *
     * @param isPlain whether there are none that look like criteria which the bundled credential cannot have
     */
    RandomIds(Dice dice, boolean isPlain) {
        List<String> ids = new ArrayList<>(List.of("artifact", "locator", "EO1", "EO1.1", "eo1.1", "Words"));
        ids.add("long-".repeat(12) + "1234");
        if (!isPlain) {
            ids.addAll(List.of("pass", "attempts", "effective", "proficiency"));
        }
        for (int i = ids.size(); i < MOST; i++) {
            ids.add(List.of("Q", "d.", "n_", "0-").get(i % 4) + i);
        }
        this.unused = new ArrayList<>(dice.shuffled(ids));
    }

    String next() {
        return unused.remove(unused.size() - 1);
    }

    /** The next that is none of these, which may come later. */
    String nextBut(List<String> reserved) {
        String next = unused.stream()
                .filter(id -> !reserved.contains(id))
                .reduce((first, second) -> second)
                .orElseThrow();
        unused.remove(next);
        return next;
    }
}
