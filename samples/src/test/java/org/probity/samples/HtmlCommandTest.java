package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages from the command line: where they go, and from where their links lead to the evidence. */
class HtmlCommandTest {
    private static final Pattern EVIDENCE = Pattern.compile("<a class=\"evidence\" href=\"([^\"]*)\">");

    @TempDir
    Path folder;

    private Staffroom staffroom;

    @BeforeEach
    void openStaffroom() throws IOException {
        staffroom = new Staffroom(folder);
    }

    @Test
    void onStandardOutputLinksLeadFromTheSubmissionsFolder() throws IOException {
        Run run = staffroom.assess("--format", "html", staffroom.submission("term", Staffroom.SUBMISSION));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
        assertThat(evidence(run.out())).contains("artifacts/notes.pdf#page=2", "artifacts/march.mp4#t=750");
    }

    @Test
    void fromAFolderElsewhereLinksLeadToTheSameFiles() throws IOException {
        Path submission = staffroom.submission("class a/100% term #1?", Staffroom.SUBMISSION);
        Path out = folder.resolve("reports/html");

        Run run = staffroom.assess("--format", "html", "--out", out, submission);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(names(out)).containsExactly("s-1.html");
        String page = Files.readString(out.resolve("s-1.html"));
        assertThat(evidence(page))
                .contains("../../class%20a/100%25%20term%20%231%3F/artifacts/notes.pdf#page=2")
                .allSatisfy(link -> assertThat(followed(out.resolve("s-1.html"), link))
                        .isRegularFile()
                        .startsWith(submission.toRealPath()));
    }

    @Test
    void intoTheSubmissionsOwnFolderLinksAreAsShortAsTheyCanBe() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.SUBMISSION);

        staffroom.assess("--format", "html", "--out", submission, submission);

        assertThat(evidence(Files.readString(submission.resolve("s-1.html")))).contains("artifacts/notes.pdf#page=2");
    }

    @Test
    void throughALinkedFolderLinksLeadToTheSameFiles() throws IOException {
        Path submission = staffroom.submission("term", Staffroom.SUBMISSION);
        Path real = Files.createDirectories(folder.resolve("far/away/reports"));
        Path linked = Files.createSymbolicLink(folder.resolve("reports"), real);

        staffroom.assess("--format", "html", "--out", linked, submission);

        assertThat(evidence(Files.readString(real.resolve("s-1.html"))))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(followed(real.resolve("s-1.html"), link)).isRegularFile());
    }

    @Test
    void severalNeedAFolder() throws IOException {
        Path first = staffroom.submissionWithId("one", "s-1");
        Path second = staffroom.submissionWithId("two", "s-2");

        Run run = staffroom.assess("--format", "html", first, second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly("probity assess: 2 reports in html do not fit on standard output: name a folder with"
                        + " --out; see probity assess --help");

        Path out = folder.resolve("out");
        assertThat(staffroom
                        .assess("--format", "html", "--out", out, first, second)
                        .status())
                .isZero();
        assertThat(names(out)).containsExactly("s-1.html", "s-2.html");
    }

    private static List<String> evidence(String page) {
        Matcher matcher = EVIDENCE.matcher(page);
        return matcher.results().map(link -> link.group(1)).toList();
    }

    /** As a browser would: by the rules of addresses, not of file names. */
    private static Path followed(Path page, String link) {
        return Path.of(URI.create(page.toUri().resolve(link).toString().replaceFirst("#.*", "")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
