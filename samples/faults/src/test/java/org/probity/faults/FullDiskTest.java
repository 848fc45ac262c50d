package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
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

    /** The machine lets the smaller reports through, and breaks off in the middle of the larger ones. */
    @Test
    void someReportsDoNotFit() throws Exception {
        Path whole = folder.resolve("whole");
        assertThat(assess(Machine.usual(), whole).status()).isEqualTo(1);
        Map<String, Integer> sizes = sizes(whole);
        int limit = (Collections.max(sizes.values()) - 1) / KIBIBYTE;
        Map<String, Integer> fitting = new TreeMap<>(sizes);
        fitting.values().removeIf(size -> size > limit * KIBIBYTE);
        assertThat(fitting).isNotEmpty();

        Path full = folder.resolve("full");
        Outcome outcome = assess(Machine.withRoomFor(limit), full);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errors())
                .isEqualTo(sizes.keySet().stream()
                        .filter(name -> !fitting.containsKey(name))
                        .map(name -> full.resolve(name) + ": File too large")
                        .toList());
        assertThat(sizes(full)).isEqualTo(fitting);
        for (String name : fitting.keySet()) {
            assertThat(full.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    private static Outcome assess(Machine machine, Path out) throws Exception {
        return machine.run("assess", "--format", "json", "--out", out, Submissions.FOLDER);
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
