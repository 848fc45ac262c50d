package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.submission.Submission;

/** Where the document of one submission is. As text it is what messages call it. */
sealed interface Source permits DocumentFile, DocumentLine {

    /**
     * The file that holds the document, beside which artifacts lie.
     *
     * @return the file, as it was named
     */
    Path file();

    /**
     * Reads the document.
     *
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with places within the document
     * @throws UncheckedIOException if it cannot be read
     */
    Submission read();

    /**
     * Tells the document as it is now from what it may become.
     *
     * @return a text that changes with the document
     * @throws UncheckedIOException if it cannot be looked at
     */
    String stamp();

    /**
     * Says where a fault is in the file.
     *
     * @param fault a fault with its place within the document, or without one
     * @return the same with its place within the file, as far as that is known
     */
    Fault placed(Fault fault);
}
