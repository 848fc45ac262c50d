package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.probity.faults.Machine.Outcome;

/** Where there is no room for a report, there is none, and it is said in one line. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final int KIBIBYTE = 1024;

    @TempDir
    private Path folder;

    @Test
    void standardOutputIsFull() throws Exception {
        Outcome outcome =
                Machine.usual().runInto(new File("/dev/full"), "assess", Submissions.FOLDER.resolve("common-mistakes"));

        assertThat(outcome.errors()).containsExactly("standard output: No space left on device");
        assertThat(outcome.status()).isEqualTo(2);
    }

    /** The machine breaks off in the middle of the larger report. The one before it is whole, and the one behind it is not begun. */
    @Test
    void aReportDoesNotFit() throws Exception {
        Path whole = folder.resolve("whole");
        assertThat(assess(Machine.usual(), whole).status()).isEqualTo(1);
        Map<String, Integer> sizes = sizes(whole);
        String small =
                Collections.min(sizes.entrySet(), Map.Entry.comparingByValue()).getKey();
        String large =
                Collections.max(sizes.entrySet(), Map.Entry.comparingByValue()).getKey();
        int limit = (sizes.get(large) - 1) / KIBIBYTE;

        Path full = folder.resolve("full");
        Outcome outcome = assess(Machine.withRoomFor(limit), full);

        assertThat(outcome).isEqualTo(new Outcome(2, "", full.resolve(large) + ": File too large\n"));
        assertThat(sizes(full)).isEqualTo(Map.of(small, sizes.get(small)));
        assertThat(full.resolve(small)).hasSameBinaryContentAs(whole.resolve(small));
    }

    private static Outcome assess(Machine machine, Path out) throws Exception {
        Stream<Path> submissions =
                Stream.of("shortest", "adjudicated", "untagged").map(Submissions.FOLDER::resolve);
        return machine.run(Stream.concat(Stream.of("assess", "--format", "json", "--out", out), submissions)
                .toArray());
    }

    /** Every file, hidden ones too. */
    private static Map<String, Integer> sizes(Path folder) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (File file : folder.toFile().listFiles()) {
            sizes.put(file.getName(), (int) Files.size(file.toPath()));
        }
        return sizes;
    }
}
