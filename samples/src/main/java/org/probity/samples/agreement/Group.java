package org.probity.samples.agreement;

import java.util.List;

/**
 * Items that belong together, and how far the assessors agree on them.
 *
 * @param kind what they have in common
 * @param ids the outcome, the detail or the part; the two assessors of a pair
 * @param figures the agreement
 */
public record Group(Kind kind, List<String> ids, Figures figures) {

    /** What the items of a group have in common. */
    public enum Kind {
        /** The same two assessors rated them. */
        PAIR,
        /** They show one outcome. */
        OUTCOME,
        /** They show one detail. */
        DETAIL,
        /** They are the prompts of one narrative, and what it covers. */
        PART
    }

    /** Keeps an unmodifiable copy of the ids. */
    public Group {
        ids = List.copyOf(ids);
    }
}
