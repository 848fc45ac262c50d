package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.probity.engine.credential.Credential;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/** A submission, a definition and a review without fault, and how to spoil them. */
public final class Samples {
    public static final String SUBMISSION = resource("submission.json");
    public static final String CREDENTIAL = resource("credential.json");

    public static final String REVIEW = resource("review.json");

    private Samples() {}

    public static Submission submission(String json) {
        return Documents.submission(bytes(json));
    }

    public static Credential credential(String json) {
        return Documents.credential(bytes(json));
    }

    public static Review review(String json) {
        return Documents.review(bytes(json));
    }

    public static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** The document with one passage replaced, which it must have exactly once. */
    public static String edited(String document, String old, String replacement) {
        assertThat(document).containsOnlyOnce(old);
        return document.replace(old, replacement);
    }

    /** What is wrong with a document, line by line; nothing where it is accepted. */
    static List<String> faults(Supplier<?> reading) {
        try {
            reading.get();
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    static List<String> faultsOfSubmission(String json) {
        return faults(() -> submission(json));
    }

    static List<String> faultsOfCredential(String json) {
        return faults(() -> credential(json));
    }

    static List<String> faultsOfReview(String json) {
        return faults(() -> review(json));
    }

    static String resource(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
