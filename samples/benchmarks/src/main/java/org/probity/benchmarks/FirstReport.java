package org.probity.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/** What a host does that assesses one submission: the way from the start of a JVM to a first report. */
public final class FirstReport {
    private FirstReport() {}

    /**
     * Assesses one submission and says how long that took since the JVM began.
     *
     * @param files the submission
     */
    public static void main(String[] files) throws IOException {
        byte[] submission = Files.readAllBytes(Path.of(files[0]));
        Assessor assessor = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
        byte[] report = Documents.toJson(assessor.assess(Documents.submission(submission)))
                .getBytes(StandardCharsets.UTF_8);
        System.out.println(report.length);
    }
}
