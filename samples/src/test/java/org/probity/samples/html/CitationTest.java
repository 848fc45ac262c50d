package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.TimeCode;
import org.probity.samples.report.Wording;

/** Every kind of place in every kind of artifact: what it is called, and the way there. */
class CitationTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new Locator.Page(3, OptionalInt.empty()), "page 3", "#page=3"),
                Arguments.of(new Locator.Page(3, OptionalInt.of(3)), "page 3", "#page=3"),
                Arguments.of(new Locator.Page(3, OptionalInt.of(5)), "pages 3–5", "#page=3"),
                Arguments.of(new Locator.Slide(4, OptionalInt.empty()), "slide 4", ""),
                Arguments.of(new Locator.Slide(4, OptionalInt.of(6)), "slides 4–6", ""),
                Arguments.of(new Locator.Line(9, OptionalInt.of(28)), "lines 9–28", ""),
                Arguments.of(time("0:12:30", "0:14:00"), "12:30–14:00", "#t=750,840"),
                Arguments.of(time("00:12:30.50", "1:02:03"), "12:30.5–1:02:03", "#t=750.5,3723"),
                Arguments.of(
                        new Locator.Time(TimeCode.ofSeconds(new BigDecimal("1E+3")), Optional.empty()),
                        "16:40",
                        "#t=1000"),
                Arguments.of(new Locator.Sheet("Goals", Optional.of("B2:D14")), "sheet Goals, cells B2:D14", ""),
                Arguments.of(new Locator.Sheet("Goals", Optional.empty()), "sheet Goals", ""),
                Arguments.of(new Locator.Section("Session 2"), "section “Session 2”", ""),
                Arguments.of(new Locator.Region("Grade 3 row"), "region “Grade 3 row”", ""));
    }

    private static Locator time(String from, String to) {
        return new Locator.Time(TimeCode.parse(from), Optional.of(TimeCode.parse(to)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceHasAWordingAndAnEndOfALink(Locator locator, String inWords, String fragment) throws IOException {
        Files.createFile(folder.resolve("evidence"));
        Reference reference = new Reference("A1", locator);

        Citation file = Citation.of(reference, Artifact.file("A1", "Evidence", "evidence"), folder(), ENGLISH);
        assertThat(file.place()).contains(inWords);
        assertThat(file.link()).contains("evidence" + fragment);

        Citation uri =
                Citation.of(reference, Artifact.uri("A1", "Evidence", "https://example.org/e?x=1"), folder(), ENGLISH);
        assertThat(uri.place()).contains(inWords);
        assertThat(uri.link()).contains("https://example.org/e?x=1" + fragment);
    }

    @Test
    void anAddressKeepsTheFragmentThatItHas() throws IOException {
        Artifact artifact = Artifact.uri("A1", "Talk", "https://example.org/talk#t=4");

        assertThat(Citation.of(new Reference("A1", time("0:10", "0:20")), artifact, folder(), ENGLISH)
                        .link())
                .contains("https://example.org/talk#t=4");
    }

    @Test
    void aFileThatIsNotThereIsNoLink() throws IOException {
        Files.createDirectory(folder.resolve("artifacts"));
        Path outside = Files.createTempFile(folder.getParent(), "secret", ".pdf");
        Files.createSymbolicLink(folder.resolve("way-out.pdf"), outside);

        for (String file : new String[] {"plan.pdf", "artifacts", "way-out.pdf"}) {
            Citation citation = Citation.of(Artifact.file("A1", "Plan", file), folder(), ENGLISH);
            assertThat(citation.link()).isEmpty();
            assertThat(citation.trouble()).contains("There is no file " + file + " in the submission's folder.");
        }
        Files.delete(outside);
    }

    @Test
    void onlyWhatLiesInTheFolderIsShownInThePage() throws IOException {
        Files.createFile(folder.resolve("wall.png"));

        assertThat(Citation.of(Artifact.file("A1", "Wall", "wall.png"), folder(), ENGLISH)
                        .isShown(MediaKind.IMAGE))
                .isTrue();
        assertThat(Citation.of(Artifact.file("A1", "Wall", "gone.png"), folder(), ENGLISH)
                        .isShown(MediaKind.IMAGE))
                .isFalse();
        assertThat(Citation.of(
                                Artifact.uri("A1", "Wall", "https://example.org/wall.png")
                                        .withMediaType("image/png"),
                                folder(),
                                ENGLISH)
                        .isShown(MediaKind.IMAGE))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindHasAName(Optional<String> type, String file, String inWords) throws IOException {
        Artifact artifact = Artifact.file("A1", "Evidence", file);

        assertThat(Citation.of(type.map(artifact::withMediaType).orElse(artifact), folder(), ENGLISH)
                        .facts())
                .isEqualTo(inWords);
    }

    static Stream<Arguments> kinds() {
        String ooxml = "application/vnd.openxmlformats-officedocument.";
        return Stream.of(
                Arguments.of(Optional.of("application/pdf"), "x", "PDF"),
                Arguments.of(Optional.of("Image/JPEG"), "x", "image"),
                Arguments.of(Optional.of("audio/mpeg"), "x", "sound recording"),
                Arguments.of(Optional.of("video/mp4; codecs=avc1"), "x", "video"),
                Arguments.of(Optional.of("text/html"), "x", "web page"),
                Arguments.of(Optional.of("text/markdown"), "x", "plain text"),
                Arguments.of(Optional.of(ooxml + "wordprocessingml.document"), "x", "text document"),
                Arguments.of(Optional.of(ooxml + "presentationml.presentation"), "x", "presentation"),
                Arguments.of(Optional.of(ooxml + "spreadsheetml.sheet"), "x", "spreadsheet"),
                Arguments.of(Optional.of("application/vnd.oasis.opendocument.text"), "x", "text document"),
                Arguments.of(Optional.of("application/zip"), "x.pdf", "file"),
                Arguments.of(Optional.empty(), "a/b.MOV", "video"),
                Arguments.of(Optional.empty(), "plan", "file"));
    }

    @Test
    void extentsAreSaid() throws IOException {
        Artifact artifact = Artifact.file("A1", "Plan", "plan.pdf").withPages(1).withSeconds(BigDecimal.TEN);

        assertThat(Citation.of(artifact, folder(), ENGLISH).facts()).isEqualTo("PDF, 1 page, 0:10");
    }

    private ArtifactFolder folder() throws IOException {
        return ArtifactFolder.of(folder.resolve("submission.json"), Optional.empty());
    }
}
