package org.probity.samples;

import org.probity.engine.DocumentType;
import org.probity.engine.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema, for the editor in which somebody writes a document, or for another program. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (draft 2020-12) of a kind of document. What it refuses, reading refuses too; what"
                        + " no schema can say, 'check' and 'assess' do.")
final class SchemaCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DOCUMENT",
            converter = Named.OfDocument.class,
            description = "definition, submission, review or report.")
    private DocumentType document;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.print(Documents.schema(document));
    }
}
