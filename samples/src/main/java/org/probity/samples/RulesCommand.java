package org.probity.samples;

import org.probity.engine.Catalogue;
import picocli.CommandLine.Command;

/** Prints what the rules know, so that nobody has to read their source to learn what is asked. */
@Command(name = "rules", description = "Prints the catalogue: every clause, what it asks, its rules, and who decides.")
final class RulesCommand implements Runnable {
    private static final int INDENT = 4;
    private static final int TERMS = 14;

    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Ink ink = new Ink(terminal.isColoured());
        Page page = new Page(ink);
        boolean first = true;
        for (Catalogue.Clause clause : Catalogue.standard().clauses()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.set(ink.heading(clause.id()));
            page.hanging(TERMS, " ".repeat(INDENT) + "asks", clause.asks());
            page.hanging(TERMS, " ".repeat(INDENT) + "decides", clause.decider());
            String label = "rules";
            for (Catalogue.Rule rule : clause.rules()) {
                page.hanging(TERMS, " ".repeat(INDENT) + label, rule.name());
                label = "";
            }
        }
        terminal.print(page.toString());
    }
}
