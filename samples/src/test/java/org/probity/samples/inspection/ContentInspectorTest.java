package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.samples.inspection.MediaFile.ascii;
import static org.probity.samples.inspection.MediaFile.box;
import static org.probity.samples.inspection.MediaFile.brand;
import static org.probity.samples.inspection.MediaFile.film;
import static org.probity.samples.inspection.MediaFile.frame;
import static org.probity.samples.inspection.MediaFile.frames;
import static org.probity.samples.inspection.MediaFile.join;
import static org.probity.samples.inspection.MediaFile.tag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they should be, and such as are only a little odd. They are made here, so that they may be opened here. */
class ContentInspectorTest {
    private static final String OFFICE = "found type=application/vnd.openxmlformats-officedocument.";

    @TempDir
    private Path folder;

    private String inspect(byte[] content) throws IOException {
        return Outcome.of(ContentInspector.inspect(Files.write(folder.resolve("file"), content)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void pagesOfAPdf(int count) throws IOException {
        assertThat(inspect(PdfFile.ofPages(count, count))).isEqualTo("found type=application/pdf pages=" + count);
    }

    @Test
    void aPdfMayBeginWithOtherThings() throws IOException {
        byte[] pdf = PdfFile.ofPages(3, 3);

        assertThat(inspect(join(ascii("\r\n"), pdf))).isEqualTo("found type=application/pdf pages=3");
        assertThat(inspect(join(ascii("\0header\0"), pdf))).isEqualTo("found type=application/pdf pages=3");
    }

    @Test
    void aPdfWithoutItsEndIsPutTogetherAgain() throws IOException {
        byte[] pdf = PdfFile.ofPages(3, 3);

        assertThat(inspect(Arrays.copyOf(pdf, pdf.length - 150))).isEqualTo("found type=application/pdf pages=3");
    }

    @Test
    void officeFiles() throws IOException {
        assertThat(inspect(OfficeFile.presentation(8).bytes()))
                .isEqualTo(OFFICE + "presentationml.presentation slides=8");
        assertThat(inspect(OfficeFile.presentation(0).bytes()))
                .isEqualTo(OFFICE + "presentationml.presentation slides=0");
        assertThat(inspect(OfficeFile.workbook(3).bytes())).isEqualTo(OFFICE + "spreadsheetml.sheet sheets=3");
        assertThat(inspect(OfficeFile.document("<d/>").bytes())).isEqualTo(OFFICE + "wordprocessingml.document");
    }

    @Test
    void partsMayBeNamedInOtherWays() throws IOException {
        OfficeFile file = OfficeFile.presentation(3)
                .part(
                        "ppt/_rels/presentation.xml.rels",
                        "<r><r Id='r1' Target='/PPT/Slides/Slide1.xml'/><r Id='r2' Target='../ppt/slides/slide%32.xml'/>"
                                + "<r Id='r3' Target='slides/ slide3.xml'/><r Target='mailto:a'/><r/></r>");

        assertThat(inspect(file.bytes())).isEqualTo(OFFICE + "presentationml.presentation slides=2");
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, application/vnd.ms-excel",
        "WordDocument, application/msword",
        "PowerPoint Document, application/vnd.ms-powerpoint",
        "Something, application/x-ole-storage"
    })
    void olderOfficeFiles(String entry, String type) throws IOException {
        assertThat(inspect(HostileFiles.compound(entry))).isEqualTo("found type=" + type);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.text",
        "application/epub+zip, application/epub+zip",
        "application/x-unheard-of, application/zip"
    })
    void archivesThatSayWhatTheyAre(String declared, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(ascii(declared));
        }

        assertThat(inspect(bytes.toByteArray())).isEqualTo("found type=" + type);
    }

    @Test
    void filmsAndRecordings() throws IOException {
        assertThat(inspect(join(brand("isom"), film("vide", 600, 452_520))))
                .isEqualTo("found type=video/mp4 seconds=754.200");
        assertThat(inspect(join(brand("M4A "), box("free"), film("soun", 1000, 83_000))))
                .isEqualTo("found type=audio/mp4 seconds=83.000");
        assertThat(inspect(join(brand("isom"), film("soun", 1000, 83_000))))
                .isEqualTo("found type=audio/mp4 seconds=83.000");
        assertThat(inspect(join(brand("qt  "), box("mdat", new byte[70_000]), film("vide", 3, 10))))
                .isEqualTo("found type=video/quicktime seconds=3.333");
        assertThat(inspect(join(box("wide"), box("mdat"), film("vide", 1, 5))))
                .isEqualTo("found type=video/quicktime seconds=5.000");
        assertThat(inspect(join(
                        brand("mp42"),
                        box(
                                "moov",
                                MediaFile.longHeader(1_000_000_000, 10_800_000_000_000L),
                                MediaFile.track("vide")))))
                .isEqualTo("found type=video/mp4 seconds=10800.000");
    }

    @Test
    void aFilmThatIsCutOffAfterItsHeaderStillHasIt() throws IOException {
        assertThat(inspect(join(brand("isom"), film("vide", 1, 9), ascii("\0\1\0\0mdat"))))
                .isEqualTo("found type=video/mp4 seconds=9.000");
    }

    @Test
    void mp3WithEveryKindOfHeaderOrNone() throws IOException {
        // 383 frames of 1152 samples at 44,100 Hz.
        String expected = "found type=audio/mpeg seconds=10.005";
        byte[] sound = frames(383);

        assertThat(inspect(sound)).isEqualTo(expected);
        assertThat(inspect(join(frame(9, "VBRI"), sound))).isEqualTo(expected);
        assertThat(inspect(join(frame(9, "Xing"), sound))).isEqualTo(expected);
        assertThat(inspect(join(tag(300_000, 300_000), sound))).isEqualTo(expected);
        assertThat(inspect(join(tag(100, 100), tag(7, 7), frame(9, "Info"), sound, ascii("TAG" + " ".repeat(125)))))
                .isEqualTo(expected);
        assertThat(inspect(join(tag(10, 10), new byte[5000], sound))).isEqualTo(expected);
    }

    @Test
    void mp3OfVariableBitRateAndWithDamageInside() throws IOException {
        byte[] half = join(frame(5, ""), frame(9, ""), frame(5, ""));

        assertThat(inspect(join(half, half))).isEqualTo("found type=audio/mpeg seconds=0.157");
        assertThat(inspect(join(half, new byte[999], half))).isEqualTo("found type=audio/mpeg seconds=0.157");
    }

    @Test
    void waves() throws IOException {
        assertThat(inspect(MediaFile.wave(1, 8000, 84_000, 84_000))).isEqualTo("found type=audio/wav seconds=10.500");
        assertThat(inspect(MediaFile.wave(0xFFFE, 8000, 8000, 9000))).isEqualTo("found type=audio/wav seconds=1.000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes of March 3|text/plain",
                "# Notes|text/plain",
                "a,b\\n1,2|text/plain",
                "The wide road|text/plain",
                "Fran\u00e7ois|text/plain",
                "<!DOCTYPE html><p>|text/html",
                "\u00ef\u00bb\u00bf <!-- x --> <HTML>|text/html",
                "<?xml version='1.0'?><html>|text/html",
                "<?xml version='1.0'?><svg>|image/svg+xml",
                "<svg xmlns='http://www.w3.org/2000/svg'>|image/svg+xml",
                "<?xml version='1.0'?><a/>|application/xml",
                "<!-- never ends|text/plain",
                "{\\rtf1}|application/rtf",
                "GIF89a|image/gif",
                "\u00ff\u00d8\u00ff\u00e0|image/jpeg",
                "\u0089PNG\\r\\n\u001a\\n|image/png",
                "RIFF....WEBP|image/webp",
                "RIFF....AVI |video/x-msvideo",
                "FORM....AIFF|audio/aiff",
                "\0\0\0\u0018ftypheic|image/heic",
                "\u001a\u0045\u00df\u00a3....webm|video/webm",
                "\u001a\u0045\u00df\u00a3....matroska|video/x-matroska",
                "OggS\0......vorbis|audio/ogg",
                "\u00ff\u00f1\u0050\u0080\0|audio/aac",
                "PK\u0005\u0006|",
                "\0|application/octet-stream"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void typesByTheirFirstBytes(String head, String type) throws IOException {
        String outcome = inspect(ascii(head.replace("\\r\\n", "\r\n").replace("\\n", "\n")));

        assertThat(outcome).isEqualTo(type == null ? "found obstacle=DAMAGED" : "found type=" + type);
    }

    @Test
    void textInWideCharacters() throws IOException {
        assertThat(inspect("\ufeffNotes of March".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("found type=text/plain");
        assertThat(inspect("\ufeff<html>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("found type=text/html");
    }

    @Test
    void whatIsNoFileIsNotOpened() {
        assertThat(Answer.write(ContentInspector.inspect(folder))).isEqualTo("found obstacle=NOT_A_FILE");
        assertThat(Answer.write(ContentInspector.inspect(folder.resolve("nothing"))))
                .isEqualTo("missing");
    }
}
