package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.submission.Submission;

/**
 * A document that is a file.
 *
 * @param file the file
 */
record DocumentFile(Path file) implements Source {

    @Override
    public Submission read() {
        return Documents.submission(file);
    }

    @Override
    public String stamp() {
        try {
            return FileStamps.stamp(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fault placed(Fault fault) {
        return fault;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
