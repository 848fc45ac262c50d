package org.probity.samples;

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
    public void write(Examination.Assessed assessed) {
        terminal.print(first ? assessed.report() : format.separator() + assessed.report());
        first = false;
    }
}
