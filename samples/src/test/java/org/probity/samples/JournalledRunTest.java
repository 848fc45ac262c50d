package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is started again goes on where it stopped. A report that was tampered with shows whether it was written again. */
class JournalledRunTest {
    private static final String TAMPERED = "left alone";

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
        staffroom.submissionWithId("class/a", "s-a");
        staffroom.submission("class/b", Staffroom.incomplete().replace("\"s-1\"", "\"s-b\""));
        staffroom.submission("class/c", "{");
        staffroom.submissionWithId("class/d", "s-d");
    }

    private Run start(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("--out", out, "--journal", journal));
        arguments.addAll(List.of(more));
        arguments.add(folder.resolve("class"));
        return staffroom.assess(arguments.toArray());
    }

    private void tamper() throws IOException {
        try (Stream<Path> reports = Files.list(out)) {
            for (Path report : reports.toList()) {
                Files.writeString(report, TAMPERED);
            }
        }
    }

    /** The names of the reports that were written since they were tampered with. */
    private List<String> written() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> reports = Files.list(out)) {
            for (Path report : reports.sorted().toList()) {
                if (!Files.readString(report).equals(TAMPERED)) {
                    names.add(report.getFileName().toString());
                }
            }
        }
        return names;
    }

    private void change(String file, String content) throws IOException {
        Files.writeString(
                folder.resolve(file), content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Test
    void whatIsFinishedIsNotDoneAgainAndToldAsBefore() throws IOException {
        Run first = start();
        assertThat(first.status()).isEqualTo(2);
        assertThat(first.errors()).hasSize(1);
        assertThat(written()).containsExactly("s-a.txt", "s-b.txt", "s-d.txt");
        long length = Files.size(journal);
        tamper();

        assertThat(start()).isEqualTo(first);

        assertThat(written()).isEmpty();
        assertThat(Files.size(journal)).isEqualTo(length);
    }

    @Test
    void theStatusIsThatOfTheWholeRun() throws IOException {
        change("class/c/submission.json", Staffroom.SUBMISSION);

        assertThat(start()).isEqualTo(new Run(1, "", ""));
        assertThat(start()).isEqualTo(new Run(1, "", ""));
    }

    @Test
    void aLineOfTheJournalIsWrittenAfterItsReport() throws IOException {
        start();
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, 2));
        tamper();

        start();

        assertThat(written()).containsExactly("s-b.txt", "s-d.txt");
        assertThat(Files.readAllLines(journal)).isEqualTo(lines);
    }

    @Test
    void aChangedDocumentIsAssessedAgain() throws IOException {
        start();
        tamper();
        change("class/a/submission.json", Staffroom.incomplete().replace("\"s-1\"", "\"s-a\""));
        change("class/c/submission.json", Staffroom.changed("\"s-1\"", "\"s-c\""));

        Run run = start();

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(written()).containsExactly("s-a.txt", "s-c.txt");
        tamper();
        assertThat(start()).isEqualTo(run);
        assertThat(written()).isEmpty();
    }

    @Test
    void aChangedArtifactOrReviewIsLookedAtAgain() throws IOException {
        start();
        tamper();
        change("class/a/artifacts/notes.pdf", "the notes");
        Files.delete(folder.resolve("class/b/artifacts/march.mp4"));
        Files.createDirectory(folder.resolve("class/d/reviews"));
        change("class/d/reviews/r-1.json", "{ \"submission\": \"s-d\", \"assessor\": \"r-1\", \"ratings\": [] }");

        start();

        assertThat(written()).containsExactly("s-a.txt", "s-b.txt", "s-d.txt");
    }

    @Test
    void whatNoReportFollowsFromMayChange() throws IOException {
        start();
        tamper();
        change("class/a/artifacts/draft.odt", "not named in the submission");
        Files.createDirectory(folder.resolve("class/e"));

        assertThat(start().errors()).hasSize(2);

        assertThat(written()).isEmpty();
    }

    @Test
    void aReportThatIsGoneIsWrittenAgain() throws IOException {
        start();
        tamper();
        Files.delete(out.resolve("s-d.txt"));

        start();

        assertThat(written()).containsExactly("s-d.txt");
    }

    @Test
    void whatCameToTheFolderIsAssessedAndWhatLeftItIsNotCounted() throws IOException {
        Path summary = folder.resolve("summary.csv");
        start("--summary", summary);
        tamper();
        staffroom.submissionWithId("class/Aa", "s-aa");
        Files.delete(folder.resolve("class/c/submission.json"));

        start("--summary", summary);

        assertThat(written()).containsExactly("s-aa.txt");
        assertThat(Files.readString(summary)).contains(",,submissions,,,,4,,", ",,refused,,,,0,,");
    }

    @Test
    void aLineThatWasAddedIsAssessedAndTheOthersStay() throws IOException {
        Path lines = folder.resolve("class/class.jsonl");
        Files.writeString(lines, JsonLinesTest.line("s-1") + "\n{\n");
        Object[] command = {"--out", out, "--journal", journal, lines};
        Run first = staffroom.assess(command);
        assertThat(first.errors()).hasSize(1);
        tamper();
        Files.writeString(lines, JsonLinesTest.line("s-3"), StandardOpenOption.APPEND);

        assertThat(staffroom.assess(command)).isEqualTo(first);
        assertThat(written()).containsExactly("s-3.txt");
        tamper();
        Files.writeString(
                lines, JsonLinesTest.line("s-1").replace("agree", "settle") + "\n{\n" + JsonLinesTest.line("s-3"));

        assertThat(staffroom.assess(command)).isEqualTo(first);
        assertThat(written()).containsExactly("s-1.txt");
    }

    @Test
    void twoSubmissionsOfOneIdAreNamedEachTime() throws IOException {
        change("class/c/submission.json", Staffroom.changed("\"s-1\"", "\"s-a\""));
        Run first = start();
        assertThat(first)
                .isEqualTo(new Run(
                        2,
                        "",
                        folder.resolve("class/c/submission.json") + ": /id: \"s-a\" is also the id of "
                                + folder.resolve("class/a/submission.json")
                                + "; only that one's report is written\n"));
        tamper();

        assertThat(start()).isEqualTo(first);
        assertThat(written()).isEmpty();

        change("class/a/submission.json", Staffroom.changed("\"s-1\"", "\"s-0\""));

        assertThat(start()).isEqualTo(new Run(1, "", ""));
        assertThat(written()).containsExactly("s-0.txt", "s-a.txt");
    }

    @Test
    void aReportThatALaterOneReplacedIsWrittenAgain() throws IOException {
        start();
        change("class/a/submission.json", Staffroom.changed("\"s-1\"", "\"s-d\""));
        assertThat(start().errors())
                .contains(folder.resolve("class/d/submission.json") + ": /id: \"s-d\" is also the id of "
                        + folder.resolve("class/a/submission.json") + "; only that one's report is written");
        change("class/a/submission.json", Staffroom.changed("\"s-1\"", "\"s-e\""));
        tamper();

        start();

        assertThat(written()).containsExactly("s-d.txt", "s-e.txt");
    }

    @Test
    void whatFailedForNowIsTriedAgain() throws IOException {
        Files.createDirectories(out.resolve("s-a.txt"));
        Run first = start();
        assertThat(first.errors()).hasSize(2).first().asString().startsWith(out.resolve("s-a.txt") + ": ");
        assertThat(first.errors().get(1)).startsWith(folder.resolve("class/c/submission.json") + ":1:");
        Files.delete(out.resolve("s-a.txt"));

        assertThat(start().errors()).isEqualTo(first.errors().subList(1, 2));
        assertThat(written()).containsExactly("s-a.txt", "s-b.txt", "s-d.txt");
    }

    @Test
    void aNamedReviewBelongsAlsoToASubmissionThatIsFinished() throws IOException {
        Path review = Files.writeString(
                folder.resolve("review.json"), "{ \"submission\": \"s-d\", \"assessor\": \"r-1\", \"ratings\": [] }");
        Run first = start("--review", review);
        assertThat(first.errors()).hasSize(1);

        assertThat(start("--review", review)).isEqualTo(first);
    }

    @Test
    void theSummaryIsThatOfTheWholeRun() throws IOException {
        Path text = folder.resolve("summary.txt");
        Path json = folder.resolve("summary.json");
        Path csv = folder.resolve("summary.csv");
        Object[] summaries = {"--summary", text, "--summary", json, "--summary", csv};
        start(summaries);
        List<String> before = List.of(Files.readString(text), Files.readString(json), Files.readString(csv));
        assertThat(before.get(0)).startsWith("4 submissions, of which 1 could not be assessed\n");
        assertThat(before.get(1))
                .startsWith("{\"summary\":\"1\",\"submissions\":4,\"refused\":1,")
                .endsWith("}\n");
        assertThat(before.get(2)).contains("leading-meetings,1.0.0,status,INCOMPLETE,,,1,33.3,\r\n");

        start(summaries);

        assertThat(List.of(Files.readString(text), Files.readString(json), Files.readString(csv)))
                .isEqualTo(before);
    }

    @Test
    void anotherRunsJournalIsRefused() throws IOException {
        start();
        tamper();

        Run run = start("--format", "json");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        journal + ": this is the journal of another run, which differs in --format (\"text\" there, "
                                + "\"json\" here)\n"));
        Files.writeString(staffroom.credential(), Staffroom.CREDENTIAL.replace("Families hear", "All hear"));
        assertThat(start().errors()).hasSize(1).first().asString().contains("which differs in credential");
        Path review = Files.writeString(
                folder.resolve("review.json"), "{ \"submission\": \"s-d\", \"assessor\": \"r-1\", \"ratings\": [] }");
        assertThat(start("--review", review).errors())
                .hasSize(1)
                .first()
                .asString()
                .contains("differs in --review and --previous, credential");
        assertThat(start("--locale", "es").errors())
                .hasSize(1)
                .first()
                .asString()
                .contains("differs in --locale (\"en\" there, \"es\" here), credential");
        assertThat(written()).isEmpty();
    }

    @Test
    void aJournalThatCannotBeWrittenIsNamed() {
        journal = folder.resolve("nowhere/run.journal");

        assertThat(start()).isEqualTo(new Run(2, "", journal + ": there is no such file or folder\n"));
    }

    @Test
    void aJournalIsForReportsInAFolder() {
        Run run = staffroom.assess("--journal", journal, folder.resolve("class"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().startsWith("probity assess: --journal needs --out");
        assertThat(journal).doesNotExist();
    }

    @Test
    void aSummaryHasAFormThatItsNameTells() {
        Run run = staffroom.assess("--summary", folder.resolve("summary.pdf"), folder.resolve("class"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1).first().asString().contains("ends in none of .txt, .json, .csv");
    }

    @Test
    void aSummaryThatHasNoPlaceIsNamedBeforeTheWork() {
        Path summary = folder.resolve("nowhere/summary.txt");

        assertThat(start("--summary", summary))
                .isEqualTo(new Run(2, "", summary + ": there is no such folder to write this file to\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aSummaryNeedsNoFolderForReports() throws IOException {
        Path summary = folder.resolve("summary.txt");

        Run run = staffroom.assess("--summary", summary, folder.resolve("class"));

        assertThat(run.out())
                .isEqualTo(staffroom.assess(folder.resolve("class")).out());
        assertThat(summary).content().startsWith("4 submissions, of which 1 could not be assessed\n");
    }
}
