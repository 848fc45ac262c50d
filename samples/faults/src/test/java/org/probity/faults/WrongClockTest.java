package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.report.Report;
import org.probity.faults.Machine.Outcome;

/** Times that cannot be: no clock is asked when a submission is judged, and none is believed. */
class WrongClockTest {
    private static final String SUBMISSION = new String(Submissions.bytes("shortest"), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
    void submittedInAnotherAge(String submittedAt) {
        Report usual = assess("2026-05-19T20:41:30Z");
        Report strange = assess(submittedAt);

        assertThat(strange.submission().submittedAt()).hasValue(submittedAt);
        assertThat(strange.criteria()).isEqualTo(usual.criteria());
        assertThat(strange.advisories()).isEqualTo(usual.advisories());
        assertThat(strange.status()).isEqualTo(usual.status());
    }

    private static Report assess(String submittedAt) {
        assertThat(SUBMISSION).contains("\"submittedAt\": \"2026-05-19T20:41:30Z\"");
        return Assessor.of(Documents.bundledCredential("ensuring-accountability"))
                .assess(Documents.submission(
                        SUBMISSION.replace("2026-05-19T20:41:30Z", submittedAt).getBytes(StandardCharsets.UTF_8)));
    }

    /** Files that came into being long before the machine, or do so long after. */
    @Test
    void filesFromAnotherAge() throws Exception {
        Path old = copy("old", Instant.parse("1971-02-03T04:05:06Z"));
        Path young = copy("new", Instant.parse("2097-02-03T04:05:06Z"));
        Outcome fromOld = Machine.usual().run("assess", "--format", "json", old);

        assertThat(fromOld.err()).isEmpty();
        assertThat(fromOld.out()).startsWith("{\"report\":\"1\"");
        assertThat(Machine.usual().run("assess", "--format", "json", young)).isEqualTo(fromOld);
    }

    private Path copy(String name, Instant time) throws Exception {
        Path from = Submissions.FOLDER.resolve("shortest");
        Path to = folder.resolve(name);
        List<Path> all;
        try (Stream<Path> within = Files.walk(from)) {
            all = within.toList();
        }
        for (Path one : all) {
            Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (Path one : all) {
            Files.setLastModifiedTime(to.resolve(from.relativize(one).toString()), FileTime.from(time));
        }
        return to;
    }
}
