package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at work, again and again, comes to what it would have come to. */
class KilledRunTest {
    private static final int SUBMISSIONS = 200;

    @TempDir
    Path folder;

    private Staffroom staffroom;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
        for (int number = 1; number < SUBMISSIONS; number++) {
            String document = number % 3 == 0 ? Staffroom.incomplete() : Staffroom.SUBMISSION;
            String changed = document.replace("\"s-1\"", "\"s-" + number + "\"");
            staffroom.submission(name(number), number % 50 == 0 ? changed.replace("Q1", "") : changed);
        }
    }

    private static String name(int number) {
        return "class/n%03d".formatted(number);
    }

    @Test
    void everyReportIsThereOnceAndTheSummaryIsTheSame() throws Exception {
        Path last = endless(name(SUBMISSIONS));
        Path journal = folder.resolve("killed.journal");

        Process asked = ChildRun.start(command("killed"));
        waitForLines(journal, 30, asked);
        asked.destroy();
        assertThat(asked.waitFor()).isNotZero();
        for (int lines : new int[] {31, 80, 130}) {
            Process killed = ChildRun.start(command("killed"));
            waitForLines(journal, Math.max(lines, lineCount(journal) + 1), killed);
            killed.destroyForcibly().waitFor();
        }
        assertThat(lineCount(journal)).isLessThan(SUBMISSIONS + 1);

        Files.delete(last);
        staffroom.submissionWithId(name(SUBMISSIONS), "s-" + SUBMISSIONS);
        Run resumed = Run.of(command("killed"));
        Run whole = Run.of(command("whole"));

        assertThat(resumed).isEqualTo(whole);
        assertThat(whole.status()).isEqualTo(2);
        assertThat(whole.errors()).hasSize(3);
        assertThat(contents(folder.resolve("killed"))).isEqualTo(contents(folder.resolve("whole")));
        assertThat(contents(folder.resolve("whole"))).hasSize(SUBMISSIONS - 3);
        assertThat(folder.resolve("killed.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(Files.readAllLines(journal).stream().skip(1))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("whole.journal")).stream()
                        .skip(1)
                        .toList());
    }

    private Object[] command(String name) {
        List<Object> command = new ArrayList<>(List.of("assess", "--credential", staffroom.credential()));
        command.addAll(List.of("--out", folder.resolve(name), "--journal", folder.resolve(name + ".journal")));
        command.addAll(List.of("--summary", folder.resolve(name + ".csv")));
        command.add(folder.resolve("class"));
        return command.toArray();
    }

    /** A document whose end never comes, so that no run is over before it is killed. */
    private Path endless(String name) throws Exception {
        Path pipe = Files.createDirectories(folder.resolve(name)).resolve("submission.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static void waitForLines(Path journal, int lines, Process process) throws Exception {
        while (lineCount(journal) < lines) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(1);
        }
    }

    private static int lineCount(Path journal) throws IOException {
        if (Files.notExists(journal)) {
            return 0;
        }
        int lines = 0;
        for (byte octet : Files.readAllBytes(journal)) {
            lines += octet == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Hidden files included: nothing is left behind of what was being written. */
    private static SortedMap<String, String> contents(Path reports) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
