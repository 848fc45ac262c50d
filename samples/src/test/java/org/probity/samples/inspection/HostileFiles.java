package org.probity.samples.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that are made to do harm, and says what shall become of each. */
final class HostileFiles {
    private static final String PDF = "found type=application/pdf";
    private static final String OFFICE = "found type=application/vnd.openxmlformats-officedocument.";
    private static final String DAMAGED = " obstacle=DAMAGED";
    private static final int MEGABYTE = 1_000_000;

    private final Path folder;
    private final Map<String, String> outcomes = new LinkedHashMap<>();

    static {
        // POI, which makes some of them, would otherwise complain on standard error that nothing logs for it.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes them all, and gives the outcomes by name: some may take either of two, on a slow machine or a fast one. */
    static Map<String, String> make(Path folder) throws IOException, InterruptedException {
        HostileFiles files = new HostileFiles(folder);
        files.pdf();
        files.office();
        files.compound();
        files.film();
        files.sound();
        files.other();
        return files.outcomes;
    }

    private void pdf() throws IOException {
        file("forged-count.pdf", PDF + " pages=2", PdfFile.ofPages(2, 9999));
        file("negative-count.pdf", PDF + " pages=2", PdfFile.ofPages(2, -1));
        file(
                "cyclic-tree.pdf",
                PDF + DAMAGED,
                new PdfFile()
                        .object("<< /Type /Pages /Count 1 /Kids [2 0 R] >>")
                        .bytes(""));
        file(
                "page-not-there.pdf",
                PDF + DAMAGED,
                new PdfFile()
                        .object("<< /Type /Pages /Count 2 /Kids [3 0 R 9 0 R] >>")
                        .page(2)
                        .bytes(""));
        file("doubling-tree.pdf", PDF + DAMAGED, doublingTree());
        file("deep-tree.pdf", PDF + " pages=1 or found obstacle=OUT_OF_TIME", deepTree());
        file("deep-arrays.pdf", PDF + DAMAGED, deepArrays());
        file(
                "object-stream-bomb.pdf",
                "found obstacle=OUT_OF_MEMORY or found obstacle=OUT_OF_TIME",
                objectStreamBomb());
        file("xref-loop.pdf", PDF + " pages=1", xrefLoop());
        file(
                "password.pdf",
                PDF + " obstacle=ENCRYPTED",
                locked("/Filter /Standard /V 2 /R 3 /Length 128 /P -4 " + "/O <" + "5a".repeat(32) + "> /U <"
                        + "a5".repeat(32) + ">"));
        file(
                "certificate.pdf",
                PDF + " obstacle=ENCRYPTED",
                locked("/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 " + "/V 4 /Recipients [<00>]"));
        byte[] whole = PdfFile.ofPages(500, 500);
        file("truncated.pdf", PDF + DAMAGED, Arrays.copyOf(whole, 100));
        sparse("hollow.pdf", "found obstacle=OUT_OF_TIME or " + PDF + DAMAGED, "%PDF-1.7\n", 499 * MEGABYTE);
        file("text.pdf", "found type=text/plain", MediaFile.ascii("There are 12 pages, word of honour.\n"));
        file("noise.pdf", "found type=application/octet-stream", MediaFile.ascii("\u0000\u0001\u0002\u0003"));
        file("empty.pdf", "found obstacle=EMPTY", new byte[0]);
    }

    private static byte[] doublingTree() {
        PdfFile file = new PdfFile();
        for (int i = 2; i < 60; i++) {
            file.object("<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R " + (i + 1) + " 0 R] >>");
        }
        return file.page(59).bytes("");
    }

    private static byte[] deepTree() {
        PdfFile file = new PdfFile();
        for (int i = 2; i < 100_002; i++) {
            file.object("<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R] >>");
        }
        return file.page(2).bytes("");
    }

    private static byte[] deepArrays() {
        return new PdfFile()
                .object("<< /Type /Pages /Count 1 /Kids " + "[".repeat(100_000) + "]".repeat(100_000) + " >>")
                .bytes("");
    }

    /** The page tree lies in a stream of 300 MB, deflated to a hundredth of it. */
    private static byte[] objectStreamBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(MediaFile.ascii("2 0 << /Type /Pages /Count 1 /Kids [3 0 R] /Padding ("));
            byte[] padding = new byte[MEGABYTE];
            Arrays.fill(padding, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                out.write(padding);
            }
        }
        PdfFile file = new PdfFile();
        file.object("null").page(2);
        file.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bytes.toByteArray());
        int table = file.size();
        ByteBuffer entries = ByteBuffer.allocate(6 * 6);
        entries.put((byte) 0).putInt(0).put((byte) 255);
        entries.put((byte) 1).putInt(file.offset(1)).put((byte) 0);
        entries.put((byte) 2).putInt(4).put((byte) 0);
        entries.put((byte) 1).putInt(file.offset(3)).put((byte) 0);
        entries.put((byte) 1).putInt(file.offset(4)).put((byte) 0);
        entries.put((byte) 1).putInt(table).put((byte) 0);
        return file.stream("/Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R", entries.array())
                .ending(table);
    }

    private static byte[] xrefLoop() {
        PdfFile file = new PdfFile();
        file.object("<< /Type /Pages /Count 1 /Kids [3 0 R] >>").page(2);
        return file.bytes("/Prev " + file.size());
    }

    private static byte[] locked(String how) {
        return new PdfFile()
                .object("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
                .page(2)
                .object("<< " + how + " >>")
                .bytes("/Encrypt 4 0 R /ID [<00> <00>]");
    }

    private void office() throws IOException {
        file(
                "forged-properties.pptx",
                OFFICE + "presentationml.presentation slides=2",
                OfficeFile.presentation(2)
                        .part("docProps/app.xml", "<Properties><Slides>9999</Slides></Properties>")
                        .bytes());
        file(
                "slide-not-there.pptx",
                OFFICE + "presentationml.presentation slides=2",
                OfficeFile.presentation(3).without("ppt/slides/slide2.xml").bytes());
        file(
                "bomb.pptx",
                "found obstacle=EXPANDS_TOO_FAR",
                OfficeFile.presentation(1)
                        .part("ppt/slides/slide1.xml", " ".repeat(MEGABYTE), 210)
                        .bytes());
        byte[] bomb = OfficeFile.presentation(1)
                .part("ppt/presentation.xml", "<p>" + " ".repeat(MEGABYTE), 70)
                .bytes();
        file("bomb-that-looks-small.pptx", "found obstacle=EXPANDS_TOO_FAR", withForgedSizes(bomb));
        file(
                "laughs.xlsx",
                "found obstacle=DAMAGED",
                OfficeFile.workbook(1).part("xl/workbook.xml", laughs()).bytes());
        file(
                "external.xlsx",
                "found obstacle=DAMAGED",
                OfficeFile.workbook(1)
                        .part("xl/workbook.xml", "<!DOCTYPE workbook SYSTEM 'file:///etc/passwd'><workbook/>")
                        .bytes());
        file(
                "laughs-in-types.xlsx",
                "found obstacle=DAMAGED",
                OfficeFile.workbook(1).part("[Content_Types].xml", laughs()).bytes());
        file(
                "quadratic.docx",
                OFFICE + "wordprocessingml.document",
                OfficeFile.document("<!DOCTYPE d [<!ENTITY a '" + "a".repeat(50_000) + "'>]><d>" + "&a;".repeat(50_000)
                                + "</d>")
                        .bytes());
        file(
                "deep.xlsx",
                "found obstacle=DAMAGED",
                OfficeFile.workbook(1)
                        .part("xl/workbook.xml", "<a>".repeat(1 * MEGABYTE) + "</a>".repeat(1 * MEGABYTE))
                        .bytes());
        file(
                "deep-types.xlsx",
                "found obstacle=DAMAGED",
                OfficeFile.workbook(1)
                        .part("[Content_Types].xml", "<a>".repeat(MEGABYTE) + "</a>".repeat(MEGABYTE))
                        .bytes());
        byte[] whole = OfficeFile.workbook(3).bytes();
        file("truncated.xlsx", "found obstacle=DAMAGED", Arrays.copyOf(whole, whole.length - 40));
        file("many-entries.zip", "found obstacle=EXPANDS_TOO_FAR", entries(100_000));
        file("nested.zip", "found type=application/zip", nested(200));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e%d '&e%d;&e%d;&e%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }
        return entities + "]><x>&e39;</x>";
    }

    /** Says of every entry that it is one byte long, in the directory at the end. */
    private static byte[] withForgedSizes(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 46; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + 24, 1);
            }
        }
        return zip;
    }

    private static byte[] entries(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("entry-" + i));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(int depth) throws IOException {
        byte[] inner = {};
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("inner.zip"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    private void compound() throws IOException {
        byte[] locked = compound("EncryptedPackage");
        file("password.pptx", "found obstacle=ENCRYPTED", locked);
        byte[] looping = compound("Workbook");
        // Every sector of the table of sectors points to the first one.
        Arrays.fill(looping, 512, 1024, (byte) 0);
        file("looping-sectors.xls", "found obstacle=DAMAGED", looping);
    }

    static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private void film() throws IOException {
        byte[] brand = MediaFile.brand("isom");
        byte[] film = MediaFile.film("vide", 1000, 93_000);
        file("nested-boxes.mp4", "found type=video/mp4" + DAMAGED, MediaFile.join(brand, nestedBoxes(50_000)));
        file(
                "box-of-size-0.mp4",
                "found type=video/mp4" + DAMAGED,
                MediaFile.join(brand, MediaFile.ascii("\0\0\0\0mdat"), film));
        file(
                "box-beyond-the-end.mp4",
                "found type=video/mp4" + DAMAGED,
                MediaFile.join(brand, MediaFile.ascii("\u007f\0\0\0mdat"), film));
        file(
                "box-of-2-to-63.mp4",
                "found type=video/mp4" + DAMAGED,
                MediaFile.join(brand, MediaFile.ascii("\0\0\0\1mdat\u0080\0\0\0\0\0\0\0"), film));
        file(
                "film-of-2-to-63.mp4",
                "found type=video/mp4",
                MediaFile.join(
                        brand,
                        MediaFile.box("moov", MediaFile.longHeader(1, Long.MIN_VALUE), MediaFile.track("vide"))));
        file(
                "no-units-in-a-second.mp4",
                "found type=video/mp4",
                MediaFile.join(brand, MediaFile.film("vide", 0, 93_000)));
        file(
                "fragmented.mp4",
                "found type=video/mp4",
                MediaFile.join(
                        brand, MediaFile.film("vide", 1000, 0), MediaFile.box("moof"), MediaFile.box("mdat", film)));
        sparse("hollow.mov", "found type=video/quicktime" + DAMAGED, "\0\0\0\bwide", 499 * MEGABYTE);
    }

    private static byte[] nestedBoxes(int depth) {
        ByteBuffer boxes = ByteBuffer.allocate(8 * depth);
        for (int i = 0; i < depth; i++) {
            boxes.putInt(8 * (depth - i)).put(MediaFile.ascii("moov"));
        }
        return boxes.array();
    }

    private void sound() throws IOException {
        file("forged-size.wav", "found type=audio/wav seconds=2.000", MediaFile.wave(1, 8000, -1, 16_000));
        file("silent.wav", "found type=audio/wav" + DAMAGED, MediaFile.wave(1, 0, 16_000, 16_000));
        file("claimed-tag.mp3", "found type=audio/mpeg" + DAMAGED, MediaFile.tag(200 * MEGABYTE, 1000));
        sparse("hollow.mp3", "found type=audio/mpeg" + DAMAGED, "ID3\u0004\0\0\0\0\0\0", 499 * MEGABYTE);
    }

    private void other() throws IOException, InterruptedException {
        file(
                "huge.png",
                "found type=image/png",
                MediaFile.ascii("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u007f\u00ff\u00ff\u00ff"
                        + "\u007f\u00ff\u00ff\u00ff\b\u0006\0\0\0"));
        file("laughs.svg", "found type=image/svg+xml", MediaFile.ascii("<!DOCTYPE svg [" + laughs() + "]><svg/>"));
        file("comments.html", "found type=text/plain", MediaFile.ascii("<!-- -->".repeat(100_000) + "<html>"));
        sparse("large.mp4", "found obstacle=TOO_LARGE", "", 600 * MEGABYTE);
        byte[] page = PdfFile.ofPages(1, 1);
        file("a\n'b'\"c\" $(d) \\n %0A.pdf", PDF + " pages=1", page);
        Files.createDirectory(folder.resolve("folder.pdf"));
        outcomes.put("folder.pdf", "found obstacle=NOT_A_FILE");
        Path outside = Files.write(folder.resolveSibling("outside.pdf"), page);
        link("link-outside.pdf", "found obstacle=OUTSIDE", outside);
        link("link-to-zeros.pdf", "found obstacle=OUTSIDE", Path.of("/dev/zero"));
        link("link-to-folder", "found obstacle=OUTSIDE", folder.getParent());
        outcomes.put("link-to-folder/outside.pdf", "found obstacle=OUTSIDE");
        outcomes.put("../outside.pdf", "found obstacle=OUTSIDE");
        link("link-to-itself.pdf", "missing", folder.resolve("link-to-itself.pdf"));
        link("link-to-nowhere.pdf", "missing", folder.resolve("nowhere.pdf"));
        link("link-inside.pdf", PDF + " pages=2", folder.resolve("forged-count.pdf"));
        outcomes.put("a\0b.pdf", "missing");
        outcomes.put("long".repeat(100_000) + ".pdf", "missing");
        pipe("pipe.pdf");
    }

    private void pipe(String name) throws IOException, InterruptedException {
        String path = folder.resolve(name).toString();
        if (new ProcessBuilder("mkfifo", path).inheritIO().start().waitFor() == 0) {
            outcomes.put(name, "found obstacle=NOT_A_FILE");
        }
    }

    private void link(String name, String outcome, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        outcomes.put(name, outcome);
    }

    private void file(String name, String outcome, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        outcomes.put(name, outcome);
    }

    /** A file that takes no room: after its start, there is nothing but noughts. */
    private void sparse(String name, String outcome, String start, long size) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, start, StandardCharsets.ISO_8859_1);
        try (RandomAccessFile rest = new RandomAccessFile(file.toFile(), "rw")) {
            rest.setLength(size);
        }
        outcomes.put(name, outcome);
    }
}
