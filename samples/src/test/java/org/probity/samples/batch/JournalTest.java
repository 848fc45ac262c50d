package org.probity.samples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.report.Status;

class JournalTest {
    private static final Pin RUN = pin("text", "2026");

    private static final Entry ASSESSED = new Entry(
            "class/one/submission.json",
            new Stamp("5f", List.of("artifacts/notes.pdf", "artifacts/\u00fc \"a\"\n.pdf")),
            new Outcome.Assessed(
                    "s-1",
                    "leading-meetings",
                    "1.0.0",
                    Status.INCOMPLETE,
                    List.of(
                            new Unmet("EO1.2/artifact", "portfolio.artifact", false),
                            new Unmet("EO1.1/locator", "portfolio.locator", true),
                            new Unmet("EO1.1/artifact", "portfolio.artifact", true)),
                    List.of("text.markup", "evidence.unknown-detail", "text.markup")));

    private static final Entry REFUSED = new Entry(
            "class/two/submission.json", Stamp.NEVER, new Outcome.Refused(List.of("it is broken", "twice\t")));

    @TempDir
    Path folder;

    private Path file;

    private static Pin pin(String format, String submissions) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("--format", format);
        properties.put("submissions", submissions);
        return new Pin(properties);
    }

    @BeforeEach
    void nameFile() {
        file = folder.resolve("run.journal");
    }

    private void write(Entry... entries) throws IOException {
        try (Journal journal = Journal.open(file, RUN)) {
            for (Entry entry : entries) {
                journal.append(entry);
            }
        }
    }

    @Test
    void whatWasWrittenIsFoundWhenItIsOpenedAgain() throws IOException {
        write(ASSESSED);
        write(REFUSED);

        try (Journal journal = Journal.open(file, RUN)) {
            assertThat(journal.find(ASSESSED.source())).contains(ASSESSED);
            assertThat(journal.find(REFUSED.source())).contains(REFUSED);
            assertThat(journal.find("class/three/submission.json")).isEmpty();
        }
        assertThat(Files.readString(file)).isEqualTo("""
                {"journal":"1","--format":"text","submissions":"2026"}
                {"source":"class/one/submission.json","stamp":"5f",\
                "files":["artifacts/notes.pdf","artifacts/\u00fc \\"a\\"\\n.pdf"],"id":"s-1",\
                "credential":"leading-meetings","version":"1.0.0","status":"INCOMPLETE",\
                "unmet":{"portfolio.artifact":["EO1.1/artifact"],"portfolio.locator":["EO1.1/locator"]},\
                "unmetOptional":{"portfolio.artifact":["EO1.2/artifact"]},\
                "advisories":["evidence.unknown-detail","text.markup"]}
                {"source":"class/two/submission.json","stamp":"","files":[],"problems":["it is broken","twice\\t"]}
                """);
    }

    @Test
    void aLineOfAnyLengthIsFound() throws IOException {
        Entry longest = new Entry(
                ASSESSED.source(),
                Stamp.NEVER,
                new Outcome.Refused(List.of("x".repeat(1 << 16), "\u20ac".repeat(3_000))));
        write(longest, REFUSED);

        try (Journal journal = Journal.open(file, RUN)) {
            assertThat(journal.find(longest.source())).contains(longest);
        }
    }

    @Test
    void theLastLineOnASubmissionCounts() throws IOException {
        Entry mended = new Entry(REFUSED.source(), new Stamp("6a", List.of()), ASSESSED.outcome());
        write(REFUSED, ASSESSED, mended);

        try (Journal journal = Journal.open(file, RUN)) {
            assertThat(journal.find(REFUSED.source())).contains(mended);
        }
    }

    @Test
    void aKillAtAnyByteLosesTheLineThatItTearsAndNothingElse() throws IOException {
        write(ASSESSED);
        long before = Files.size(file);
        write(REFUSED);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file, RUN)) {
                assertThat(journal.find(ASSESSED.source()).isPresent()).isEqualTo(length >= before);
                assertThat(journal.find(REFUSED.source()).isPresent()).isEqualTo(length == whole.length);
                journal.append(ASSESSED);
                journal.append(REFUSED);
            }
            try (Journal journal = Journal.open(file, RUN)) {
                assertThat(journal.find(ASSESSED.source())).contains(ASSESSED);
                assertThat(journal.find(REFUSED.source())).contains(REFUSED);
            }
        }
    }

    @Test
    void anotherRunIsRefusedAndTheDifferenceNamed() throws IOException {
        write(ASSESSED);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Journal.open(file, pin("json", "2026" + "7".repeat(200))))
                .isInstanceOf(IOException.class)
                .hasMessage("this is the journal of another run, which differs in --format (\"text\" there, \"json\""
                        + " here), submissions");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name,form\n", "Minutes of the meeting in May", "{\"journal\":\"2\",\"--format\":\"text\"}\n"})
    void aFileThatIsNoJournalIsLeftAlone(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> Journal.open(file, RUN))
                .isInstanceOf(IOException.class)
                .hasMessage("this is no journal; it was left as it is");
        assertThat(file).hasContent(content);
    }

    @Test
    void aLineThatCannotBeUnderstoodIsNamed() throws IOException {
        write(ASSESSED);
        Files.writeString(file, "{\"source\":\"a\",\"stamp\":\"\",\"files\":[]}\n", StandardOpenOption.APPEND);
        Files.writeString(file, "{\"source\":\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Journal.open(file, RUN))
                .isInstanceOf(IOException.class)
                .hasMessage("line 3 cannot be understood: \"unmet\" is missing");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void oneRunAtATimeWritesIt() throws IOException {
        try (Journal journal = Journal.open(file, RUN)) {
            assertThatThrownBy(() -> Journal.open(file, RUN))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run is writing this journal");
            journal.append(REFUSED);
        }
        try (Journal journal = Journal.open(file, RUN)) {
            assertThat(journal.find(REFUSED.source())).contains(REFUSED);
        }
    }
}
