package org.probity.samples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.probity.engine.Documents;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The assessors' command line. */
@Command(
        name = "probity",
        description = "Assesses submissions for micro-credentials.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
public final class Probity {
    /** A document that cannot be read or is invalid, and wrong usage. */
    static final int FAILED = 2;

    private Probity() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param arguments the command with its options
     */
    public static void main(String[] arguments) {
        loadRules();
        System.exit(run(Terminal.standard(System.getenv()), arguments));
    }

    /** The longest part of a short run goes on while the command line is still being understood. */
    private static void loadRules() {
        Thread loading = new Thread(Documents::bundledCredentials, "rules");
        loading.setDaemon(true);
        // Whoever needs the rules then meets the same problem, and tells it.
        loading.setUncaughtExceptionHandler((thread, problem) -> {});
        loading.start();
    }

    /**
     * Runs one command.
     *
     * @param terminal where it writes
     * @param arguments the command with its options
     * @return its exit status
     */
    static int run(Terminal terminal, String... arguments) {
        StringWriter help = new StringWriter();
        CommandLine commands = new CommandLine(new Probity())
                .addSubcommand(new AssessCommand(terminal))
                .addSubcommand(new AgreementCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CredentialsCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                // A file may be called @something.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Page.COLUMNS)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((problem, given) -> {
                    terminal.error(wrongUsage(problem));
                    return FAILED;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    lines(problem).forEach(terminal::error);
                    return FAILED;
                });
        int status = commands.execute(arguments);
        try {
            terminal.print(help.toString());
        } catch (CommandFailedException e) {
            e.lines().forEach(terminal::error);
            return FAILED;
        }
        return status;
    }

    private static String wrongUsage(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String guess = "";
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            guess = "; did you mean " + unmatched.getSuggestions().get(0) + "?";
        }
        return command + ": " + problem.getMessage() + guess + "; see " + command + " --help";
    }

    private static List<String> lines(Exception problem) {
        return problem instanceof CommandFailedException known ? known.lines() : List.of("probity: " + problem);
    }
}
