package org.probity.engine.report;

import java.util.List;

/**
 * The rules that gave the verdicts.
 *
 * @param version the version of the rules
 * @param sha256 digest of all rules' sources, in hexadecimal
 * @param modules the rule modules of a host's own beside Probity's, by name
 */
public record RuleSet(String version, String sha256, List<ModuleReference> modules) {

    /** Keeps an unmodifiable copy of the modules. */
    public RuleSet {
        modules = List.copyOf(modules);
    }
}
