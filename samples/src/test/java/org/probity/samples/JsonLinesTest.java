package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many submissions in one file, one a line. */
class JsonLinesTest {
    @TempDir
    Path folder;

    private Staffroom staffroom;
    private Path file;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
        // The folder of the file is that of the artifacts.
        file = staffroom.submission("class", "").resolve("class.jsonl");
        Files.delete(folder.resolve("class/submission.json"));
    }

    static String line(String id) {
        return Staffroom.changed("\"id\": \"s-1\"", "\"id\": \"" + id + "\"")
                .replaceAll("\\s*\n\\s*", " ")
                .strip();
    }

    private static List<String> ids(Run run) {
        return run.out()
                .lines()
                .map(report -> report.replaceFirst(".*\"submission\":\\{\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n \t\r\n"})
    void aSubmissionIsALineAndBlankLinesAreNone(String end) throws IOException {
        Files.writeString(file, end + line("s-1") + end + line("s-2") + end + line("s-3"));

        Run run = staffroom.assess("--format", "json", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(ids(run)).containsExactly("s-1", "s-2", "s-3");
    }

    @Test
    void aLineSaysWhatAFileSays() throws IOException {
        Files.writeString(file, line("s-1") + "\n");
        Path document = Files.writeString(folder.resolve("class/s-1.json"), line("s-1"));

        assertThat(staffroom.assess(file)).isEqualTo(staffroom.assess(document));
    }

    @Test
    void artifactsLieBesideTheFile() throws IOException {
        Files.writeString(file, line("s-1") + "\n");
        Files.delete(folder.resolve("class/artifacts/notes.pdf"));

        Run run = staffroom.assess(file);

        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("artifacts/notes.pdf");
    }

    @Test
    void aFaultIsNamedWithLineAndColumnOfTheFile() throws IOException {
        String broken = line("s-2").replace("\"explanation\"", "\"explanaton\"");
        Files.writeString(file, "\n" + line("s-1") + "\r\n" + broken + "\r\n\n{\"id\": \n" + line("s-5") + "\n[]\n");

        Run run = staffroom.assess("--format", "json", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(ids(run)).containsExactly("s-1", "s-5");
        assertThat(run.errors()).hasSize(3);
        assertThat(run.errors().get(0))
                .startsWith(file + ":3:" + (broken.indexOf("\"explanaton\"") + 1) + ": /selfAnalysis/0/explanaton: ");
        assertThat(run.errors().get(1))
                .isEqualTo(file + ":5:7: /id: the document ends too early; it may have been cut off");
        assertThat(run.errors().get(2)).startsWith(file + ":7:1: ");
    }

    /** JSON takes a carriage return for a line break, and its reader counts it as one. JSON Lines does neither. */
    @Test
    void aColumnIsThatOfTheLineWhateverTheReaderCounts() throws IOException {
        Files.writeString(file, line("s-1") + "\n{\r\"id\": \"s-2\",\r \"attempt\": \"two\", \"\u00fc\": 1\r}\n");

        Run run = staffroom.assess(file);

        String line = "{\r\"id\": \"s-2\",\r \"attempt\": \"two\", \"\u00fc\": 1\r}";
        assertThat(run.errors())
                .anySatisfy(error ->
                        assertThat(error).startsWith(file + ":2:" + (line.indexOf("\"attempt\"") + 1) + ": /attempt: "))
                .anySatisfy(error ->
                        assertThat(error).startsWith(file + ":2:" + (line.indexOf("\"\u00fc\"") + 1) + ": /\u00fc: "));
    }

    @Test
    void aFaultWithoutAPlaceInTheTextIsNamedWithItsLine() throws IOException {
        Files.writeString(file, line("s-1") + "\n" + line("s-2") + "\n");

        Run run = Run.of("assess", "--credential", "ensuring-accountability", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(1)).startsWith(file + ":2: /credential: ");
    }

    @Test
    void aLineIsNoLongerThanADocument() throws IOException {
        Files.writeString(
                file,
                line("s-1") + " ".repeat(17 << 20) + "\n"
                        + line("s-2").replace("\"id\"", " ".repeat(17 << 20) + "\"id\""));

        Run run = staffroom.assess("--format", "json", file);

        assertThat(ids(run)).containsExactly("s-1");
        assertThat(run.errors()).containsExactly(file + ":2: the document is larger than 16777216 bytes");
    }

    @Test
    void twoLinesOfOneIdAreNamed() throws IOException {
        Files.writeString(file, line("s-1") + "\n" + line("s-2") + "\n\n" + line("s-1") + "\n");

        Run run = staffroom.assess("--out", folder.resolve("reports"), file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        file + ":4: /id: \"s-1\" is also the id of " + file + ":1; only that one's report is written");
    }

    @Test
    void severalFilesAndFoldersAreOneRun() throws IOException {
        Files.writeString(file, line("s-1") + "\n" + line("s-2") + "\n");
        Path other = staffroom.submissionWithId("other", "s-3");
        staffroom.submissionWithId("many/a", "s-4");
        staffroom.submissionWithId("many/b", "s-5");

        Run run = staffroom.assess("--format", "json", other, file, folder.resolve("many"), other, file);

        assertThat(ids(run)).containsExactly("s-3", "s-1", "s-2", "s-4", "s-5", "s-3", "s-1", "s-2");
    }

    @Test
    void aFileWithoutASubmissionIsAnError() throws IOException {
        Files.writeString(file, "\n \r\n");

        Run run = staffroom.assess(file);

        assertThat(run).isEqualTo(new Run(2, "", file + ": there is no submission in this file\n"));
    }

    @Test
    void whatIsNotThereIsAnError() {
        assertThat(staffroom.assess(file)).isEqualTo(new Run(2, "", file + ": there is no such file or folder\n"));
    }

    @Test
    void whatCanBeReadOnlyOnceIsAnError() throws IOException {
        Path device = Files.createSymbolicLink(file, Path.of("/dev/null"));

        assertThat(staffroom.assess(device))
                .isEqualTo(new Run(2, "", device + ": this is no file that can be read twice\n"));
    }

    @Test
    void aReviewIsForTheSubmissionThatItNames() throws IOException {
        Files.writeString(file, line("s-1") + "\n" + line("s-2") + "\n");
        Path review = Files.writeString(folder.resolve("review.json"), """
                { "submission": "s-2", "assessor": "r-1", "ratings": [
                  { "criterion": "EO1.1/proficiency", "rating": "PROFICIENT" } ] }
                """);

        Run run = staffroom.assess("--format", "json", "--review", review, file);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(report -> report.contains("\"status\":\"PROFICIENT\"")))
                .containsExactly(false, true);
    }
}
