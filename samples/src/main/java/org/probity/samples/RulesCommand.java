package org.probity.samples;

import java.util.List;
import java.util.Locale;
import org.probity.engine.Catalogue;
import org.probity.engine.RulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what the rules know, so that nobody has to read their source to learn what is asked. */
@Command(
        name = "rules",
        description =
                "Prints the catalogue: every clause, what it asks, who decides, what it measures, its rules and what"
                        + " they say, with examples.")
final class RulesCommand implements Runnable {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Named.OfCatalogue.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CatalogueFormat format;

    @Option(
            names = "--rules",
            paramLabel = "JAR",
            description =
                    "A jar, or a folder of classes, with a rule module of your own, whose clauses stand behind the"
                            + " others. Repeatable.")
    private List<String> ruleJars = List.of();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.print(format.render(catalogue(), new Ink(terminal.isColoured())));
    }

    private Catalogue catalogue() {
        try {
            return Catalogue.of(RuleJars.rules(ruleJars).get(), Locale.ENGLISH);
        } catch (RulesException e) {
            throw new CommandFailedException(e.getMessage());
        }
    }
}
