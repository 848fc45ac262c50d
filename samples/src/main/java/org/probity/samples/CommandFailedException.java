package org.probity.samples;

import java.util.List;

/** A command cannot go on. Says why in lines for standard error, for the person who gave the command. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    CommandFailedException(String line) {
        this(List.of(line));
    }

    CommandFailedException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
