package org.probity.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.probity.engine.credential.Credential;
import org.probity.engine.json.CredentialReader;
import org.probity.engine.json.SubmissionReader;
import org.probity.engine.submission.Submission;

/** Reads documents within limits of the host's own. Immutable and safe for threads. */
public final class DocumentReader {
    private final DocumentLimits limits;

    /**
     * A reader with its limits.
     *
     * @param limits how large a document may be
     */
    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a credential definition from a file.
     *
     * @param file the file
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Credential credential(Path file) {
        return read(file, CredentialReader::read);
    }

    /**
     * Reads a credential definition from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Credential credential(InputStream stream) {
        return CredentialReader.read(bytes(stream), limits);
    }

    /**
     * Reads a credential definition from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public Credential credential(byte[] bytes) {
        return CredentialReader.read(bytes, limits);
    }

    /**
     * Reads a submission from a file.
     *
     * @param file the file
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Submission submission(Path file) {
        return read(file, SubmissionReader::read);
    }

    /**
     * Reads a submission from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Submission submission(InputStream stream) {
        return SubmissionReader.read(bytes(stream), limits);
    }

    /**
     * Reads a submission from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public Submission submission(byte[] bytes) {
        return SubmissionReader.read(bytes, limits);
    }

    private <T> T read(Path file, BiFunction<byte[], DocumentLimits, T> reader) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = bytes(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.apply(bytes, limits);
    }

    /** One byte more than allowed is enough to see that a document is too large. */
    private byte[] bytes(InputStream stream) {
        try {
            return stream.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
