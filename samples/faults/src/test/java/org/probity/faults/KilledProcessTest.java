package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it writes leaves whole reports, and a next one makes up for the rest. */
class KilledProcessTest {
    private static final int SUBMISSIONS = 300;

    @TempDir
    private static Path folder;

    private static Path undisturbed;
    private static List<Path> submissions;

    @TempDir
    private Path out;

    @BeforeAll
    static void writeAllOnce() throws Exception {
        undisturbed = folder.resolve("undisturbed");
        submissions = Submissions.copies("complete", SUBMISSIONS, folder);
        assertThat(Machine.usual().run(arguments(undisturbed)).status()).isEqualTo(1);
        assertThat(reports(undisturbed)).hasSize(SUBMISSIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 150})
    void whatIsThereIsWhole(int reports) throws Exception {
        kill(reports);

        assertThat(reports(out)).hasSizeBetween(reports, SUBMISSIONS - 1).allSatisfy(this::isWhole);
        assertThat(Machine.usual().run(arguments(out)).status()).isEqualTo(1);
        assertThat(reports(out)).hasSize(SUBMISSIONS).allSatisfy(this::isWhole);
    }

    /** A folder has any number of killed processes behind it. */
    @Test
    void oneAfterAnother() throws Exception {
        for (int i = 0; i < 3; i++) {
            kill(1);
            assertThat(reports(out)).isNotEmpty().allSatisfy(this::isWhole);
        }
    }

    /** Kills a process as soon as there are so many reports. */
    private void kill(int reports) throws Exception {
        Process process = Machine.usual().start(arguments(out));
        while (process.isAlive() && reports(out).size() < reports) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    private static Object[] arguments(Path to) {
        List<Object> arguments = new ArrayList<>(List.of("assess", "--format", "json", "--out", to));
        arguments.addAll(submissions);
        return arguments.toArray();
    }

    private void isWhole(String report) {
        assertThat(out.resolve(report)).hasSameBinaryContentAs(undisturbed.resolve(report));
    }

    private static List<String> reports(Path folder) {
        return List.of(folder.toFile().list((within, name) -> name.endsWith(".json")));
    }
}
