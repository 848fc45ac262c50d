package org.probity.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.probity.engine.credential.Credential;
import org.probity.engine.json.CredentialReader;
import org.probity.engine.json.ReportReader;
import org.probity.engine.json.ReviewReader;
import org.probity.engine.json.SubmissionReader;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
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

    /**
     * Reads a review from a file.
     *
     * @param file the file
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Review review(Path file) {
        return read(file, ReviewReader::read);
    }

    /**
     * Reads a review from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Review review(InputStream stream) {
        return ReviewReader.read(bytes(stream), limits);
    }

    /**
     * Reads a review from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public Review review(byte[] bytes) {
        return ReviewReader.read(bytes, limits);
    }

    /**
     * Reads a report from a file, such as that on an earlier attempt. Properties that are not known here are passed over: a newer
     * version may have written them.
     *
     * @param file the file
     * @return the report
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Report report(Path file) {
        return read(file, ReportReader::read);
    }

    /**
     * Reads a report from a stream, such as that on an earlier attempt. Properties that are not known here are passed over: a newer
     * version may have written them.
     *
     * @param stream the stream, read to its end and left open
     * @return the report
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Report report(InputStream stream) {
        return ReportReader.read(bytes(stream), limits);
    }

    /**
     * Reads a report from bytes, such as that on an earlier attempt. Properties that are not known here are passed over: a newer
     * version may have written them.
     *
     * @param bytes JSON in UTF-8
     * @return the report
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public Report report(byte[] bytes) {
        return ReportReader.read(bytes, limits);
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
