package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {
    @TempDir
    Path folder;

    private Staffroom staffroom;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
    }

    @Test
    void nothingLeftToFixIsZero() throws IOException {
        Run run = staffroom.assess(staffroom.submission("term", Staffroom.SUBMISSION));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("AWAITING_REVIEW  ");
    }

    @Test
    void somethingLeftToFixIsOne() throws IOException {
        Run run = staffroom.assess(staffroom.submission("term", Staffroom.incomplete()));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isOne();
        assertThat(run.out()).startsWith("INCOMPLETE  something is missing: 2 things to fix\n");
    }

    @Test
    void whatIsMissingAltogetherIsMissingFromTheSubmissionAsAWhole() throws IOException {
        Run run = staffroom.assess(staffroom.submission(
                "bare", "{ \"id\": \"s-1\", \"credential\": \"leading-meetings\", \"practitioner\": \"p-1\" }"));

        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("account/words, at the submission as a whole\n");
    }

    @Test
    void theHighestStatusApplies() throws IOException {
        Path good = staffroom.submission("a", Staffroom.SUBMISSION);
        Path incomplete = staffroom.submission("b", Staffroom.incomplete());
        Path broken = staffroom.submission("c", "{");

        assertThat(staffroom.assess(good, incomplete).status()).isOne();
        Run all = staffroom.assess(broken, good, incomplete);
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.errors()).hasSize(1);
        assertThat(all.out()).contains("AWAITING_REVIEW", "INCOMPLETE");
    }

    @Test
    void aSubmissionIsAFolderAFileOrAFolderOfFolders() throws IOException {
        Path one = staffroom.submission("class/one", Staffroom.SUBMISSION);
        staffroom.submission("class/two", Staffroom.SUBMISSION);
        Files.writeString(folder.resolve("class/register.csv"), "name,form\n");
        Files.createDirectory(folder.resolve("class/.history"));

        assertThat(staffroom.assess("--format", "json", one).out().lines()).hasSize(1);
        assertThat(staffroom
                        .assess("--format=json", one.resolve("submission.json"))
                        .out()
                        .lines())
                .hasSize(1);
        Run both = staffroom.assess("--format=json", folder.resolve("class"));
        assertThat(both.out().lines()).hasSize(2);
        assertThat(both.status()).isZero();
    }

    @Test
    void aFolderWithoutSubmissionAmongFoldersIsNamed() throws IOException {
        staffroom.submission("class/one", Staffroom.SUBMISSION);
        Path empty = Files.createDirectory(folder.resolve("class/two"));

        Run run = staffroom.assess("--format", "json", folder.resolve("class"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).containsExactly(empty + ": there is no submission.json in this folder");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aFolderThatHoldsNoneAtAllIsAnError() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("class/artifacts")).getParent();

        Run run = staffroom.assess(empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1).first().asString().startsWith(empty + ": there is no submission.json");
    }

    @Test
    void whatIsNotThereIsAnError() {
        Run run = staffroom.assess(folder.resolve("nowhere.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).containsExactly(folder.resolve("nowhere.json") + ": there is no such file or folder");
    }

    @Test
    void jsonIsOneReportALineInTheOrderGiven() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("--format", "json"));
        List<String> ids = new ArrayList<>();
        for (int number = 40; number > 0; number--) {
            ids.add("s-" + number);
            arguments.add(staffroom.submissionWithId("n" + number, "s-" + number));
        }

        Run run = staffroom.assess(arguments.toArray());

        assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
        assertThat(run.out().lines().map(AssessTest::submissionId)).containsExactlyElementsOf(ids);
    }

    private static String submissionId(String report) {
        return report.replaceFirst(".*\"submission\":\\{\"id\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void aFolderIsReadByName() throws IOException {
        for (String name : List.of("c", "a", "B", "b")) {
            staffroom.submissionWithId("class/" + name, "s-" + name);
        }

        Run run = staffroom.assess("--format", "json", folder.resolve("class"));

        assertThat(run.out().lines().map(AssessTest::submissionId)).containsExactly("s-B", "s-a", "s-b", "s-c");
    }

    @Test
    void severalTextsAreSetApart() throws IOException {
        Run run = staffroom.assess(staffroom.submissionWithId("a", "s-a"), staffroom.submissionWithId("b", "s-b"));

        assertThat(run.out().lines().filter(line -> line.matches("=+"))).hasSize(1);
        assertThat(run.out()).doesNotContain("\f");
    }

    @Test
    void outHoldsAReportForEachAndNothingElse() throws IOException {
        for (int number = 1; number <= 60; number++) {
            staffroom.submissionWithId("class/n" + number, "s-" + number);
        }
        staffroom.submission("class/n7", "{ \"id\": ");
        Path out = folder.resolve("reports/june");

        Run run = staffroom.assess("--out", out, folder.resolve("class"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(folder.resolve("class/n7/submission.json") + ":1:");
        assertThat(run.out()).isEmpty();
        assertThat(names(out))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60)
                        .filter(number -> number != 7)
                        .mapToObj(number -> "s-" + number + ".txt")
                        .toList());
    }

    @Test
    void outHoldsWhatStandardOutputWould() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.incomplete());
        Path out = folder.resolve("reports");
        Files.createDirectory(out);
        Files.writeString(out.resolve("s-1.json"), "an older report");

        staffroom.assess("--out", out, submission);
        staffroom.assess("--out", out, "--format", "json", submission);

        assertThat(out.resolve("s-1.txt"))
                .hasContent(staffroom.assess(submission).out());
        assertThat(out.resolve("s-1.json"))
                .hasContent(staffroom.assess("--format", "json", submission).out());
        assertThat(names(out)).containsExactlyInAnyOrder("s-1.txt", "s-1.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Test
    void twoSubmissionsOfOneIdAreNamed() throws IOException {
        Path first = staffroom.submission("a", Staffroom.SUBMISSION);
        Path second = staffroom.submission("b", Staffroom.incomplete());
        Path out = folder.resolve("reports");

        Run run = staffroom.assess("--out", out, first, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err())
                .contains(
                        first.resolve("submission.json").toString(),
                        second.resolve("submission.json").toString());
        assertThat(out.resolve("s-1.txt")).hasContent(staffroom.assess(first).out());
    }

    @Test
    void outThatIsAFileIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "");

        Run run = staffroom.assess("--out", file, staffroom.submission("term", Staffroom.SUBMISSION));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).containsExactly(file + ": this is not a folder");
    }

    @Test
    void aReportThatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
        Path out = folder.resolve("reports");
        Path inTheWay = Files.createDirectories(out.resolve("s-a.txt"));

        Run run = staffroom.assess(
                "--out", out, staffroom.submissionWithId("a", "s-a"), staffroom.submissionWithId("b", "s-b"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1).first().asString().startsWith(inTheWay + ": ");
        assertThat(names(out)).containsExactlyInAnyOrder("s-a.txt", "s-b.txt");
    }

    @Test
    void aCredentialThatNobodyKnowsIsNamedTogetherWithThoseThatAre() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.SUBMISSION);

        Run byDefault = Run.of("assess", submission);
        Run asOption = Run.of("assess", "--credential", "leading-meeting", submission);

        assertThat(byDefault.status()).isEqualTo(2);
        assertThat(byDefault.errors()).hasSize(1);
        assertThat(byDefault.err())
                .startsWith(submission.resolve("submission.json") + ": /credential: ")
                .contains("\"leading-meetings\"", "ensuring-accountability");
        assertThat(asOption.status()).isEqualTo(2);
        assertThat(asOption.errors()).hasSize(1);
        assertThat(asOption.err()).startsWith("leading-meeting: ").contains("ensuring-accountability");
    }

    @Test
    void aSubmissionForAnotherCredentialIsRefused() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.SUBMISSION);

        Run run = Run.of("assess", "--credential", "ensuring-accountability", submission);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith(submission.resolve("submission.json") + ": /credential: ");
    }

    @Test
    void everyFaultOfADefinitionIsNamed() throws IOException {
        Files.writeString(
                staffroom.credential(),
                Staffroom.CREDENTIAL
                        .replace("\"minimum\": 15", "\"minimum\": -1")
                        .replace("EO1.2", "EO1.1"));

        Run run = staffroom.assess(staffroom.submission("term", Staffroom.SUBMISSION));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(2).allMatch(line -> line.startsWith(staffroom.credential() + ":"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "assess --format pdf x",
                "assess --locale x_y_z! x",
                "assess --frmat json x",
                "asess x",
                ""
            })
    void wrongUsageIsTwoAndOneLine(String commandLine) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("probity")
                .contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "zh-Hant-TW"})
    void anyLanguageTagIsTaken(String tag) throws IOException {
        Run run = staffroom.assess("--locale", tag, staffroom.submission("term", Staffroom.SUBMISSION));

        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"es, es", "es-MX, es", "es-419, es", "en-GB, en", "de, en"})
    void aReportIsInTheLanguageAskedForOrInEnglish(String tag, String language) throws IOException {
        Path submission = staffroom.submission("term", Staffroom.incomplete());

        for (String format : List.of("text", "html", "json")) {
            assertThat(staffroom.assess("--locale", tag, "--format", format, submission))
                    .isEqualTo(staffroom.assess("--locale", language, "--format", format, submission));
        }
        assertThat(staffroom
                        .assess("--locale", tag, "--format", "html", submission)
                        .out())
                .contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR-u-nu-deva", "es-MX", "en-US"})
    void theMachinesLocaleIsNotLookedAt(String machine) throws IOException {
        Path submission = staffroom.submission("term", Staffroom.incomplete());
        Locale locale = Locale.getDefault();
        for (String language : List.of("en", "es")) {
            for (String format : List.of("text", "html", "json")) {
                Run before = staffroom.assess("--locale", language, "--format", format, submission);
                Locale.setDefault(Locale.forLanguageTag(machine));
                try {
                    assertThat(staffroom.assess("--locale", language, "--format", format, submission))
                            .isEqualTo(before);
                } finally {
                    Locale.setDefault(locale);
                }
            }
        }
    }

    @Test
    void aLineBreakInAFileNameStaysOnItsLine() throws IOException {
        Path broken = staffroom.submission("two\nlines \u001b[31m\u202e", "{");

        Run run = staffroom.assess(broken);

        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains("two\\u000alines \\u001b[31m\\u202e");
    }

    @Test
    void aPersonWhoWaitsSeesHowFarThingsAre() throws IOException {
        Path one = staffroom.submissionWithId("a", "s-a");
        Path other = staffroom.submissionWithId("b", "s-b");

        assertThat(Run.onTerminal(false, true, "assess", "--credential", staffroom.credential(), one, other)
                        .err())
                .contains("1 of 2")
                .endsWith("\r\u001b[K");
        assertThat(Run.onTerminal(false, true, "assess", "--credential", staffroom.credential(), one)
                        .err())
                .isEmpty();
        assertThat(staffroom.assess(one, other).err()).isEmpty();
    }

    @Test
    void aReaderWhoHasGoneAwayIsNotComplainedTo() throws IOException {
        assertThat(runWhereStandardOutputFails("Broken pipe")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aFullDiskIsNamed() throws IOException {
        assertThat(runWhereStandardOutputFails("No space left on device"))
                .isEqualTo(new Run(2, "", "standard output: No space left on device\n"));
    }

    private Run runWhereStandardOutputFails(String reason) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
        int status = Probity.run(
                new Terminal(out, err, false, false),
                "assess",
                "--credential",
                staffroom.credential().toString(),
                staffroom.submissionWithId("a", "s-a").toString(),
                staffroom.submissionWithId("b", "s-b").toString());
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.incomplete());
        Run plain = staffroom.assess(submission);
        Run coloured = Run.onTerminal(true, false, "assess", "--credential", staffroom.credential(), submission);
        Path out = folder.resolve("reports");
        Run.onTerminal(true, false, "assess", "--credential", staffroom.credential(), "--out", out, submission);

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
        assertThat(out.resolve("s-1.txt")).hasContent(plain.out());

        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    }
}
