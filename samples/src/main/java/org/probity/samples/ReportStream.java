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
    public void write(Examination.Assessed assessed) {
        terminal.print(first ? assessed.report() : format.separator().orElseThrow() + assessed.report());
        first = false;
    }
}
