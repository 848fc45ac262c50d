package org.probity.samples.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.report.ModuleReference;

/**
 * Clauses whose rules stand in one folder of one module.
 *
 * @param heading what the group is called, after its folder; where there are several modules, with the name of its own
 * @param clauses the clauses, at least one
 */
public record Group(String heading, List<Clause> clauses) {

    /** Keeps an unmodifiable copy of the clauses. */
    public Group {
        clauses = List.copyOf(clauses);
    }

    /**
     * The groups of a catalogue.
     *
     * @param catalogue the catalogue
     * @return the groups, in the order of their first clauses
     */
    public static List<Group> of(Catalogue catalogue) {
        boolean areSeveral = modules(catalogue).size() > 1;
        Map<String, List<Clause>> groups = new LinkedHashMap<>();
        for (Clause clause : catalogue.clauses()) {
            String heading = clause.group().substring(0, 1).toUpperCase(Locale.ROOT)
                    + clause.group().substring(1)
                    + (areSeveral ? " (" + clause.module().name() + ")" : "");
            groups.computeIfAbsent(heading, absent -> new ArrayList<>()).add(clause);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The modules that a catalogue's rules come from. */
    static List<ModuleReference> modules(Catalogue catalogue) {
        return catalogue.clauses().stream().map(Clause::module).distinct().toList();
    }
}
