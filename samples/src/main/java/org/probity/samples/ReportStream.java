package org.probity.samples;

import java.nio.file.Path;
import java.util.Optional;

/** Reports one after another on standard output. */
final class ReportStream implements Destination {
    private final Terminal terminal;
    private final Format format;
    private boolean first = true;

    ReportStream(Terminal terminal, Format format) {
        this.terminal = terminal;
        this.format = format;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<String> write(String id, String report) {
        terminal.print(first ? report : format.separator().orElseThrow() + report);
        first = false;
        return Optional.empty();
    }
}
