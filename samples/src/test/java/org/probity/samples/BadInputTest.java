package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are wrong in one way each: exit status 2, and one line that names the place. */
class BadInputTest {
    private static final String PLACE = ":\\d+:\\d+: ";

    @TempDir
    Path folder;

    private Staffroom staffroom;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
    }

    static Stream<Arguments> documents() {
        String whole = Staffroom.SUBMISSION;
        return Stream.of(
                arguments("truncated", whole.substring(0, whole.indexOf("selfAnalysis")), PLACE + ".*"),
                arguments("empty", "", "(" + PLACE + "|: ).*"),
                arguments("trailing data", whole + "{}", PLACE + ".*"),
                arguments(
                        "duplicate key",
                        Staffroom.changed("\"practitioner\"", "\"id\": \"s-2\", \"practitioner\""),
                        PLACE + ".*\"?id\"?.*"),
                arguments(
                        "misspelt property",
                        Staffroom.changed("\"explanation\"", "\"explanaton\""),
                        PLACE + "/selfAnalysis/0/explanaton: .*explanation.*"),
                arguments(
                        "wrong type",
                        Staffroom.changed("\"pages\": 4", "\"pages\": \"four\""),
                        PLACE + "/artifacts/0/pages: .*"),
                arguments(
                        "page 0",
                        Staffroom.changed("\"from\": 2", "\"from\": 0"),
                        PLACE + "/selfAnalysis/0/references/0/locator/from: .*"),
                arguments(
                        "to before from",
                        Staffroom.changed("\"to\": 3", "\"to\": 1"),
                        PLACE + "/selfAnalysis/0/references/0/locator/to: .*"),
                arguments(
                        "99 seconds",
                        Staffroom.changed("00:12:30", "00:99:00"),
                        PLACE + "/selfAnalysis/0/references/1/locator/from: .*"),
                arguments(
                        "duplicate artifact",
                        Staffroom.changed("\"id\": \"A2\"", "\"id\": \"A1\""),
                        PLACE + "/artifacts/1/id: .*"),
                arguments(
                        "file and uri",
                        Staffroom.changed("\"pages\": 4", "\"uri\": \"https://example.org/notes\""),
                        PLACE + "/artifacts/0: .*"),
                arguments("id with a path", Staffroom.changed("\"s-1\"", "\"../../x\""), PLACE + "/id: .*"),
                arguments(
                        "file outside the folder",
                        Staffroom.changed("artifacts/notes.pdf", "../notes.pdf"),
                        PLACE + "/artifacts/0/file: .*"),
                arguments(
                        "script as address",
                        Staffroom.changed("\"file\": \"artifacts/notes.pdf\"", "\"uri\": \"javascript:alert(1)\""),
                        PLACE + "/artifacts/0/uri: .*"),
                arguments("deep nesting", "[".repeat(200_000), PLACE + ".*"),
                arguments(
                        "long number",
                        Staffroom.changed("\"seconds\": 1800", "\"seconds\": " + "9".repeat(5_000)),
                        PLACE + ".*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void oneLineNamesThePlace(String name, String document, String expected) throws IOException {
        Path submission = staffroom.submission("term", document);

        assertRefused(staffroom.assess(submission), submission.resolve("submission.json"), expected);
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Path submission = staffroom.submission("term", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Staffroom.SUBMISSION.substring(0, 40).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC0);
        bytes.write(0xAF);
        Path file = submission.resolve("submission.json");
        Files.write(file, bytes.toByteArray());

        assertRefused(staffroom.assess(submission), file, "(" + PLACE + "|: ).*");
    }

    @Test
    void aDocumentThatIsAFolder() throws IOException {
        Path document = Files.createDirectories(folder.resolve("term/submission.json"));

        assertRefused(staffroom.assess(folder.resolve("term")), document, ": .+");
    }

    @Test
    void aByteOrderMarkIsAccepted() throws IOException {
        Run run = staffroom.assess(staffroom.submission("term", "\uFEFF" + Staffroom.SUBMISSION));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static void assertRefused(Run run, Path file, String expected) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err())
                .startsWith(file.toString())
                .endsWith("\n")
                .hasSizeLessThan(file.toString().length() + 400);
        assertThat(run.errors().get(0).substring(file.toString().length()))
                .matches(expected)
                .doesNotContain("Exception", "\tat ");
    }
}
