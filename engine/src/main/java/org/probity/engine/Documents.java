package org.probity.engine;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.json.CredentialWriter;
import org.probity.engine.json.ReportWriter;
import org.probity.engine.json.ReviewWriter;
import org.probity.engine.json.SubmissionWriter;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/**
 * Reads and writes the documents of an assessment, as JSON in UTF-8. Reading is strict: unknown properties, wrong types, duplicate
 * keys and trailing data are faults, and so is anything that the documents' own rules exclude.
 *
 * <p>Safe for threads. A document larger or deeper than {@link DocumentLimits#DEFAULT} is refused; see {@link DocumentReader} for
 * other limits.
 */
public final class Documents {
    private static final DocumentReader READER = new DocumentReader(DocumentLimits.DEFAULT);

    private Documents() {}

    /**
     * Reads a credential definition from a file.
     *
     * @param file the file
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Credential credential(Path file) {
        return READER.credential(file);
    }

    /**
     * Reads a credential definition from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Credential credential(InputStream stream) {
        return READER.credential(stream);
    }

    /**
     * Reads a credential definition from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the definition
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Credential credential(byte[] bytes) {
        return READER.credential(bytes);
    }

    /**
     * Reads a submission from a file.
     *
     * @param file the file
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Submission submission(Path file) {
        return READER.submission(file);
    }

    /**
     * Reads a submission from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Submission submission(InputStream stream) {
        return READER.submission(stream);
    }

    /**
     * Reads a submission from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the submission
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Submission submission(byte[] bytes) {
        return READER.submission(bytes);
    }

    /**
     * Reads a review from a file.
     *
     * @param file the file
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Review review(Path file) {
        return READER.review(file);
    }

    /**
     * Reads a review from a stream.
     *
     * @param stream the stream, read to its end and left open
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Review review(InputStream stream) {
        return READER.review(stream);
    }

    /**
     * Reads a review from bytes.
     *
     * @param bytes JSON in UTF-8
     * @return the review
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Review review(byte[] bytes) {
        return READER.review(bytes);
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
    public static Report report(Path file) {
        return READER.report(file);
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
    public static Report report(InputStream stream) {
        return READER.report(stream);
    }

    /**
     * Reads a report from bytes, such as that on an earlier attempt. Properties that are not known here are passed over: a newer
     * version may have written them.
     *
     * @param bytes JSON in UTF-8
     * @return the report
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Report report(byte[] bytes) {
        return READER.report(bytes);
    }

    /**
     * The credentials that come with the rules on the class path.
     *
     * @return their ids, in alphabetical order
     */
    public static List<String> bundledCredentials() {
        return List.copyOf(RuleBase.standard().credentials().keySet());
    }

    /**
     * A credential that comes with the rules on the class path.
     *
     * @param id one of {@link #bundledCredentials()}
     * @return the definition
     * @throws IllegalArgumentException if there is none with that id; the message names those that there are
     */
    public static Credential bundledCredential(String id) {
        byte[] definition = RuleBase.standard().credentials().get(id);
        if (definition == null) {
            throw new IllegalArgumentException("there is no bundled credential \"" + id + "\"; there are: "
                    + String.join(", ", bundledCredentials()));
        }
        return READER.credential(definition);
    }

    /**
     * What a kind of document is made of, for editors and for programs that do not use this library. What a schema refuses, reading
     * refuses too; reading also refuses what no schema can say, such as an id that nothing has.
     *
     * @param type the kind of document
     * @return a JSON Schema (draft 2020-12), itself a JSON text
     */
    public static String schema(DocumentType type) {
        return SchemaText.of(type);
    }

    /**
     * Writes a credential definition.
     *
     * @param credential the definition
     * @return JSON on one line
     */
    public static String toJson(Credential credential) {
        return CredentialWriter.write(credential);
    }

    /**
     * Writes a submission.
     *
     * @param submission the submission
     * @return JSON on one line
     */
    public static String toJson(Submission submission) {
        return SubmissionWriter.write(submission);
    }

    /**
     * Writes a review.
     *
     * @param review the review
     * @return JSON on one line
     */
    public static String toJson(Review review) {
        return ReviewWriter.write(review);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return JSON on one line
     */
    public static String toJson(Report report) {
        return ReportWriter.write(report);
    }
}
