package org.probity.samples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.probity.samples.report.Printable;

/**
 * Where a command writes: standard output and standard error, always in UTF-8, whatever the machine's own encoding is.
 *
 * <p>When whoever reads standard output has gone away, as {@code head} does, there is nobody left to complain to: what
 * is written after that is dropped, and a command that has much left to do asks {@link #isClosed()} and stops.
 */
final class Terminal {
    private final OutputStream out;
    private final OutputStream err;
    private final boolean coloured;
    private final boolean watched;
    private boolean closed;
    private boolean stateShown;

    /**
     * A place to write to.
     *
     * @param out standard output
     * @param err standard error
     * @param coloured whether standard output shows colours
     * @param watched whether a person watches standard error
     */
    Terminal(OutputStream out, OutputStream err, boolean coloured, boolean watched) {
        this.out = out;
        this.err = err;
        this.coloured = coloured;
        this.watched = watched;
    }

    /**
     * The process's own. The script that starts Java says what is a terminal, because Java cannot tell for each stream.
     *
     * @param environment the environment of the process
     * @return standard output and standard error
     */
    static Terminal standard(Map<String, String> environment) {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("probity.stdout.tty") && wantsColour(environment),
                Boolean.getBoolean("probity.stderr.tty"));
    }

    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    boolean isColoured() {
        return coloured;
    }

    boolean isWatched() {
        return watched;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * Writes to standard output.
     *
     * @param text what to write, to the last line break
     * @throws CommandFailedException if it cannot be written, other than because nobody reads it any more
     */
    void print(String text) {
        if (closed) {
            return;
        }
        clearState();
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            closed = true;
            if (!isBrokenPipe(e)) {
                throw new CommandFailedException("standard output: " + Problems.reason(e));
            }
        }
    }

    private static boolean isBrokenPipe(IOException problem) {
        return problem.getMessage() != null
                && problem.getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    /**
     * Writes one line to standard error.
     *
     * @param line what is wrong; line breaks and control characters in it are made visible
     */
    void error(String line) {
        clearState();
        writeError(Printable.of(line) + "\n");
    }

    /**
     * Shows a passing state on a watched standard error. It goes as soon as anything else is written.
     *
     * @param state what to show in place of an earlier state; empty for nothing
     */
    void state(String state) {
        clearState();
        if (!state.isEmpty()) {
            writeError(state);
            stateShown = true;
        }
    }

    /** Moves the cursor to its line's beginning, and empties the line. */
    private void clearState() {
        if (stateShown) {
            writeError("\r\u001b[K");
            stateShown = false;
        }
    }

    private void writeError(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // There is no third stream to say so on; the exit status still tells.
        }
    }
}
