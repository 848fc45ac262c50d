package org.probity.engine;

import java.util.List;
import org.probity.engine.internal.RuleBase;

/** The kinds of requirement that the rules know, for a person to read. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * One kind of requirement, or of advisory.
     *
     * @param id e.g. {@code narrative.words}
     * @param asks what has to hold
     * @param decider who decides
     * @param rules names of its rules, in the order in which they stand in the rules' source
     */
    public record Clause(String id, String asks, String decider, List<String> rules) {

        /** Keeps an unmodifiable copy of the rules. */
        public Clause {
            rules = List.copyOf(rules);
        }
    }

    /**
     * All clauses, in the order of their rules.
     *
     * @return the clauses of the rules on the class path
     */
    public static List<Clause> clauses() {
        return RuleBase.standard().clauses();
    }
}
