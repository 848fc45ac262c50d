package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probity.engine.DefinitionCheck;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks credential definitions before anybody is assessed by them. */
@Command(
        name = "check",
        description = {
            "Checks credential definitions: tells everything that is wrong with each, what is most likely a mistake, and"
                    + " what is worth knowing, with its place.",
            "",
            "Errors, warnings and notes go to standard error, one line each; a line for each file to standard output."
        },
        footerHeading = "%nExit status: the highest that applies.%n",
        footer = {
            "  0  no errors",
            "  1  at least one definition has errors, or warnings under --strict",
            "  2  a file could not be read or is not JSON, or wrong usage"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int TO_BE_MENDED = 1;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file with a credential definition.")
    private List<String> files;

    @Option(names = "--strict", description = "Warnings count as errors do. Notes never do.")
    private boolean strict;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int exitStatus = 0;
        for (String file : files) {
            exitStatus = Math.max(exitStatus, check(file));
        }
        return exitStatus;
    }

    private int check(String name) {
        Path file;
        DefinitionCheck check;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            terminal.error(name + ": no file can have this name");
            return Probity.FAILED;
        }
        try {
            check = DefinitionCheck.of(file);
        } catch (InvalidDocumentException e) {
            Problems.of(file, e).forEach(terminal::error);
            return Probity.FAILED;
        } catch (UncheckedIOException e) {
            terminal.error(Problems.of(file, e.getCause()));
            return Probity.FAILED;
        }
        tell(file, "", check.errors());
        tell(file, "warning: ", check.warnings());
        tell(file, "note: ", check.notes());
        terminal.print(file + ": " + summary(check) + "\n");
        boolean good = check.errors().isEmpty() && !(strict && !check.warnings().isEmpty());
        return good ? 0 : TO_BE_MENDED;
    }

    private void tell(Path file, String severity, List<Fault> faults) {
        for (Fault fault : faults) {
            terminal.error(Problems.of(
                    file,
                    new Fault(fault.pointer(), severity + fault.message(), fault.line(), fault.column()),
                    fault.pointer()));
        }
    }

    private static String summary(DefinitionCheck check) {
        List<String> counts = new ArrayList<>();
        if (check.errors().isEmpty() && check.warnings().isEmpty()) {
            counts.add("good");
        }
        count(check.errors(), "error", counts);
        count(check.warnings(), "warning", counts);
        count(check.notes(), "note", counts);
        return String.join(", ", counts);
    }

    private static void count(List<Fault> faults, String what, List<String> counts) {
        // The last of very many has no line: it says how many more there are.
        long listed = faults.stream().filter(fault -> fault.line().isPresent()).count();
        if (listed > 0) {
            counts.add((listed < faults.size() ? "more than " : "") + listed + " " + what + (listed == 1 ? "" : "s"));
        }
    }
}
