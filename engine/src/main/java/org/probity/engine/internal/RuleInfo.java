package org.probity.engine.internal;

import org.kie.api.definition.rule.Rule;
import org.probity.engine.RulesException;

/**
 * What a rule says of itself.
 *
 * @param name its name, {@code clause: what holds, as a sentence}
 * @param clause the kind of requirement that it belongs to
 * @param finding what it found, as the last part of a message key; empty for a rule that needs no message of its own
 * @param message key of its message
 * @param remedy key of its remedy
 * @param folder the folder of its source, which is the last part of its package
 * @param module the module that it belongs to
 */
record RuleInfo(
        String name, String clause, String finding, String message, String remedy, String folder, LoadedModule module) {

    static RuleInfo of(Rule rule, LoadedModule module) {
        String clause = text(rule, "clause");
        if (!rule.getName().startsWith(clause + ": ")) {
            throw new RulesException("the rule \"" + rule.getName() + "\" has the clause \"" + clause
                    + "\"; its name has to begin with that");
        }
        String finding = text(rule, "finding");
        String message = finding.isEmpty() ? clause : clause + "." + finding;
        String folder = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
        return new RuleInfo(rule.getName(), clause, finding, message, message + Messages.REMEDY, folder, module);
    }

    /** How errors name it. */
    String inWords() {
        return "\"" + name + "\"" + (module.isOwn() ? "" : " of " + module.inWords());
    }

    private static String text(Rule rule, String key) {
        Object value = rule.getMetaData().get(key);
        return value == null ? "" : value.toString();
    }
}
