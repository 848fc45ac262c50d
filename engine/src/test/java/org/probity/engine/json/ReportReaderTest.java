package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.engine.DocumentLimits;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.Report;
import org.probity.engine.report.Score;
import org.probity.engine.report.Status;
import org.probity.engine.report.SubmissionReference;
import org.probity.engine.report.Verdict;

/** What is read of a report that another version has written, and what is refused. That nothing gets lost is a property of the rules' tests. */
class ReportReaderTest {
    private static final String REPORT = """
            { "report": "1", "engine": "0.1.0", "rules": { "version": "0.1.0", "sha256": "ab" },
              "credential": { "id": "c", "version": "1", "title": "Goals", "sha256": "cd" },
              "submission": { "id": "s", "attempt": 1, "sha256": "ef" },
              "status": "AWAITING_REVIEW", "score": { "met": 0, "total": 1 },
              "parts": [], "outcomes": [],
              "criteria": [ { "id": "o/Q1", "clause": "narrative.prompt", "required": true, "verdict": "NEEDS_REVIEW",
                "decidedBy": "assessor", "rule": "narrative.prompt: x", "message": "It awaits.", "at": [] } ],
              "advisories": [] }""";

    @Test
    void what_is_written_there_is_read() {
        Report report = read(REPORT);

        assertThat(report.engine()).isEqualTo("0.1.0");
        assertThat(report.credential()).isEqualTo(new CredentialReference("c", "1", "Goals", "cd"));
        assertThat(report.submission()).isEqualTo(new SubmissionReference("s", 1, Optional.empty(), "ef"));
        assertThat(report.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(report.score()).isEqualTo(new Score(0, 1));
        assertThat(report.criteria()).singleElement().satisfies(criterion -> {
            assertThat(criterion.id()).isEqualTo("o/Q1");
            assertThat(criterion.required()).isTrue();
            assertThat(criterion.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
            assertThat(criterion.decidedBy()).isEqualTo(DecidedBy.ASSESSOR);
            assertThat(criterion.message()).isEqualTo("It awaits.");
        });
    }

    @Test
    void a_file_a_stream_and_bytes_give_the_same(@TempDir Path folder) throws IOException {
        byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("report.json"), bytes);
        Report expected = read(REPORT);

        assertThat(Documents.report(file)).isEqualTo(expected);
        assertThat(Documents.report(new ByteArrayInputStream(bytes))).isEqualTo(expected);
        assertThat(Documents.report(bytes)).isEqualTo(expected);
    }

    @Test
    void what_a_newer_version_adds_is_passed_over() {
        String newer = REPORT.replace("\"parts\"", "\"grade\": { \"of\": [1, 2] }, \"parts\"")
                .replace("\"clause\"", "\"weight\": 3, \"clause\"");

        assertThat(read(newer)).isEqualTo(read(REPORT));
    }

    @Test
    void another_document_is_no_report() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("{ \"id\": \"s\", \"credential\": \"c\", \"practitioner\": \"p\" }"))
                .satisfies(problem -> assertThat(problem.faults().toString())
                        .contains(
                                "/report: the property \"report\" is missing",
                                "/credential: an object is expected here, not a text"));
    }

    @Test
    void another_form_of_report_is_refused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(REPORT.replace("\"report\": \"1\"", "\"report\": \"2\"")))
                .satisfies(problem -> assertThat(problem.faults())
                        .singleElement()
                        .hasToString("1:3: /report: \"2\" is not known here; did you mean \"1\"?"));
    }

    @Test
    void a_verdict_that_is_none_is_located() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(REPORT.replace("\"NEEDS_REVIEW\"", "\"MAYBE\"")))
                .satisfies(problem -> assertThat(problem.faults())
                        .singleElement()
                        .asString()
                        .startsWith("6:81: /criteria/0/verdict: \"MAYBE\" is not known here"));
    }

    private static Report read(String json) {
        return ReportReader.read(json.getBytes(StandardCharsets.UTF_8), DocumentLimits.DEFAULT);
    }
}
