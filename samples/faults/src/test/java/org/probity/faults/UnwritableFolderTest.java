package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.probity.faults.Machine.Outcome;

/** Where reports cannot be written, it is said in one line, and nothing else is touched. */
class UnwritableFolderTest {
    private static final Path COMPLETE = Submissions.FOLDER.resolve("complete");

    @TempDir
    private Path folder;

    @Test
    void itIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("minutes.txt"), "Minutes of the staff meeting");
        Outcome outcome = assess(file);

        assertThat(outcome).isEqualTo(new Outcome(2, "", file + ": this is not a folder\n"));
        assertThat(file).hasContent("Minutes of the staff meeting");
    }

    @Test
    void itWouldLieBelowAFile() throws Exception {
        Path below = Files.writeString(folder.resolve("minutes.txt"), "").resolve("reports");

        assertThat(assess(below).status()).isEqualTo(2);
        assertThat(assess(below).errors()).singleElement().asString().startsWith(below + ": ");
    }

    /** The system's own view of its processes is a folder in which not even its administrator makes a file. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingCanBeMadeInIt() throws Exception {
        Outcome outcome = assess(Path.of("/proc"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errors()).singleElement().asString().startsWith("/proc/s-0101.json: ");
    }

    @Test
    void aFolderStandsWhereAReportBelongs() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("s-0101.json"));
        Files.writeString(inTheWay.resolve("kept.txt"), "kept");
        Outcome outcome = Machine.usual()
                .run("assess", "--format", "json", "--out", folder, COMPLETE, Submissions.FOLDER.resolve("shortest"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errors()).singleElement().asString().startsWith(inTheWay + ": ");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("s-0101.json", "s-0104.json");
        assertThat(inTheWay.resolve("kept.txt")).hasContent("kept");
    }

    private static Outcome assess(Path out) throws Exception {
        return Machine.usual().run("assess", "--format", "json", "--out", out, COMPLETE);
    }
}
