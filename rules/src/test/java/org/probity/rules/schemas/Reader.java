package org.probity.rules.schemas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** Reads documents as a host does. */
final class Reader {
    private Reader() {}

    /** What is wrong with a document; nothing where it is accepted. */
    static List<Fault> faults(DocumentType type, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            switch (type) {
                case DEFINITION -> Documents.credential(bytes);
                case SUBMISSION -> Documents.submission(bytes);
                case REVIEW -> Documents.review(bytes);
                case REPORT -> Documents.report(bytes);
            }
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.faults();
        }
    }
}
