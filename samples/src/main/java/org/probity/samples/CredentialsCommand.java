package org.probity.samples;

import java.util.List;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Part;
import org.probity.samples.report.Printable;
import picocli.CommandLine.Command;

/** Lists the bundled credentials. */
@Command(
        name = "credentials",
        description = "Lists the bundled credentials: id, version, title, and what is handed in.")
final class CredentialsCommand implements Runnable {
    private static final int INDENT = 4;

    private final Terminal terminal;

    CredentialsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Page page = new Page(new Ink(terminal.isColoured()));
        for (String id : Documents.bundledCredentials()) {
            describe(page, Documents.bundledCredential(id));
        }
        terminal.print(page.toString());
    }

    private static void describe(Page page, Credential credential) {
        page.set(credential.id() + " " + Printable.of(credential.version()));
        String citation =
                credential.citation().map(source -> " (" + source + ")").orElse("");
        page.paragraph(INDENT, credential.title() + citation);
        int details = credential.outcomes().stream()
                .mapToInt(outcome -> outcome.details().size())
                .sum();
        List<String> parts = credential.parts().stream().map(Part::title).toList();
        page.paragraph(
                INDENT,
                "parts: " + String.join(", ", parts) + "; outcomes: "
                        + credential.outcomes().size() + ", with " + details + " details");
    }
}
