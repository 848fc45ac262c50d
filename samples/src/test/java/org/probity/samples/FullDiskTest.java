package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing more can be written, the run ends with one line that says so, and goes on once there is room. */
class FullDiskTest {
    private static final int SUBMISSIONS = 60;

    @TempDir
    Path folder;

    private Staffroom staffroom;
    private Path out;
    private Path journal;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
        out = folder.resolve("reports");
        journal = folder.resolve("run.journal");
        for (int number = 1; number <= SUBMISSIONS; number++) {
            staffroom.submissionWithId("class/n%02d".formatted(number), "s-%02d".formatted(number));
        }
    }

    private Object[] command(String format) {
        return new Object[] {
            "assess",
            "--credential",
            staffroom.credential(),
            "--format",
            format,
            "--out",
            out,
            "--journal",
            journal,
            folder.resolve("class")
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(out)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportThatCannotBeWrittenEndsTheRun() throws Exception {
        Run run = ChildRun.withFilesUpTo(4, command("html"));

        assertThat(run).isEqualTo(new Run(2, "", out.resolve("s-01.html") + ": File too large\n"));
        assertThat(names()).isEmpty();
        assertThat(Files.readAllLines(journal)).hasSize(1);

        assertThat(Run.of(command("html"))).isEqualTo(new Run(0, "", ""));
        assertThat(names()).hasSize(SUBMISSIONS);
    }

    @Test
    void aJournalThatCannotBeWrittenEndsTheRunAndClaimsNothing() throws Exception {
        Run run = ChildRun.withFilesUpTo(8, command("json"));

        assertThat(run).isEqualTo(new Run(2, "", journal + ": File too large\n"));
        List<String> lines = Files.readAllLines(journal);
        assertThat(Files.readString(journal)).endsWith("}\n");
        assertThat(lines).hasSizeBetween(10, SUBMISSIONS);
        // One report was written, and could not be noted.
        assertThat(names()).hasSize(lines.size());

        assertThat(Run.of(command("json"))).isEqualTo(new Run(0, "", ""));
        assertThat(names()).hasSize(SUBMISSIONS);
        assertThat(Files.readAllLines(journal))
                .startsWith(lines.toArray(String[]::new))
                .hasSize(SUBMISSIONS + 1);
    }

    @Test
    void aSummaryThatCannotBeWrittenIsNamed() throws IOException {
        Path summary = Files.createDirectory(folder.resolve("summary.txt"));

        Run run = staffroom.assess("--summary", summary, "--out", out, folder.resolve("class"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().startsWith(summary + ": ");
        assertThat(names()).hasSize(SUBMISSIONS);
    }
}
