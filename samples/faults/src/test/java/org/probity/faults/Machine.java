package org.probity.faults;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A machine with peculiarities, on which the command line runs in a process of its own.
 *
 * @param name what is peculiar about it
 * @param options of the virtual machine
 * @param variables that are set in its environment
 * @param unset variables that are not set
 * @param limit a command of the shell that goes before; empty for none
 */
record Machine(String name, List<String> options, Map<String, String> variables, Set<String> unset, String limit) {

    /** How a process ended, and what it wrote. */
    record Outcome(int status, String out, String err) {
        List<String> errors() {
            return err.lines().toList();
        }
    }

    /** The one that this test runs on. */
    static Machine usual() {
        return new Machine("usual", List.of(), Map.of(), Set.of(), "");
    }

    static Machine withOptions(String name, String... options) {
        return new Machine(name, List.of(options), Map.of(), Set.of(), "");
    }

    static Machine withVariables(String name, Map<String, String> variables) {
        return new Machine(name, List.of(), variables, Set.of(), "");
    }

    /** One that lets no process write a file of more than so many kibibytes. */
    static Machine withRoomFor(long kibibytes) {
        return new Machine("full disk", List.of(), Map.of(), Set.of(), "ulimit -f " + kibibytes);
    }

    /** Runs the command line to its end. */
    Outcome run(Object... arguments) throws IOException, InterruptedException {
        return outcome(builder("org.probity.samples.Probity", arguments));
    }

    /** Runs it with its standard output going to a file. */
    Outcome runInto(File file, Object... arguments) throws IOException, InterruptedException {
        return outcome(builder("org.probity.samples.Probity", arguments).redirectOutput(file));
    }

    /** Runs a program of this module to its end. */
    Outcome runProgram(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return outcome(builder(main.getName(), arguments));
    }

    /** Starts the command line, and drops what it writes to its standard streams. */
    Process start(Object... arguments) throws IOException {
        return builder("org.probity.samples.Probity", arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(String main, Object... arguments) {
        List<String> command = new ArrayList<>();
        if (!limit.isEmpty()) {
            command.addAll(List.of("bash", "-c", limit + "; exec \"$@\"", "bash"));
        }
        // Without statistics of the virtual machine, which are a file as well.
        command.addAll(List.of(java(), "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        builder.environment().keySet().removeAll(unset);
        return builder;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs any command to its end. */
    static Outcome outcome(ProcessBuilder builder) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", "");
        try {
            Process process = builder.redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), out, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
