package org.probity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.HandWritten;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Json;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;

/** A comparison of speed is worth nothing unless the same comes out. */
class HandWrittenTest {
    private static final int SCENARIOS = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adjudicated",
                "common-mistakes",
                "complete",
                "disagreement",
                "resubmission",
                "shortest",
                "untagged"
            })
    void sameReportOnSamples(String sample) {
        assertSame(Documents.bundledCredential("ensuring-accountability"), Input.sample(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "120", "1200", "12-short", "120-short"})
    void sameReportOnGeneratedInput(String name) {
        Input input = Input.of(name);
        assertSame(input.credential(), input.submission());
    }

    @Test
    void sameReportOnRandomSubmissions() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = Scenarios.plain(seed);
            assertSame(Documents.credential(bytes(scenario.definition())), bytes(scenario.submission()));
        }
    }

    private static void assertSame(Credential credential, byte[] bytes) {
        Submission submission = Documents.submission(bytes);
        String byHand = Documents.toJson(new HandWritten(credential).assess(submission));
        assertThat(byHand).isEqualTo(Documents.toJson(Assessor.of(credential).assess(submission)));
    }

    private static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
