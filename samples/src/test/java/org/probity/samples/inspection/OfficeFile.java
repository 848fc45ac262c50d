package org.probity.samples.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office Open XML file, part by part. */
final class OfficeFile {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String FORMAT = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, Part> parts = new TreeMap<>();

    private OfficeFile(String main, String type) {
        part(
                "[Content_Types].xml",
                "<Types xmlns='" + TYPES + "'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/" + main + "' ContentType='" + FORMAT + type + ".main+xml'/></Types>");
        part(
                "_rels/.rels",
                relationships("<Relationship Id='d' Type='" + OFFICE + "/officeDocument' Target='" + main + "'/>"));
    }

    static OfficeFile presentation(int slides) {
        OfficeFile file = new OfficeFile("ppt/presentation.xml", "presentationml.presentation");
        file.main(
                "ppt/presentation.xml",
                "<p:presentation xmlns:p='p' xmlns:r='" + OFFICE + "'><p:sldIdLst>"
                        + items(slides, "<p:sldId id='25%1$d' r:id='r%1$d'/>") + "</p:sldIdLst></p:presentation>");
        return file.linked("ppt", "presentation.xml", "slides/slide", slides);
    }

    static OfficeFile workbook(int sheets) {
        OfficeFile file = new OfficeFile("xl/workbook.xml", "spreadsheetml.sheet");
        file.main(
                "xl/workbook.xml",
                "<workbook xmlns='s' xmlns:r='" + OFFICE + "'><sheets>"
                        + items(sheets, "<sheet name='Sheet %1$d' sheetId='%1$d' r:id='r%1$d'/>")
                        + "</sheets></workbook>");
        return file.linked("xl", "workbook.xml", "worksheets/sheet", sheets);
    }

    static OfficeFile document(String content) {
        OfficeFile file = new OfficeFile("word/document.xml", "wordprocessingml.document");
        file.main("word/document.xml", content);
        return file;
    }

    private OfficeFile linked(String folder, String main, String name, int count) {
        part(
                folder + "/_rels/" + main + ".rels",
                relationships(items(
                        count, "<Relationship Id='r%1$d' Type='" + OFFICE + "/x' Target='" + name + "%1$d.xml'/>")));
        for (int i = 1; i <= count; i++) {
            part(folder + "/" + name + i + ".xml", "<x/>");
        }
        return this;
    }

    private static String relationships(String items) {
        return "<Relationships xmlns='" + RELATIONSHIPS + "'>" + items + "</Relationships>";
    }

    private static String items(int count, String form) {
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining());
    }

    private void main(String name, String content) {
        part(name, "<?xml version='1.0' encoding='UTF-8'?>" + content);
    }

    OfficeFile part(String name, String content) {
        return part(name, content, 1);
    }

    /** A part that may be larger than memory. */
    OfficeFile part(String name, String content, int times) {
        parts.put(name, new Part(content.getBytes(StandardCharsets.UTF_8), times));
        return this;
    }

    OfficeFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                for (int i = 0; i < part.getValue().times(); i++) {
                    zip.write(part.getValue().content());
                }
            }
        }
        return bytes.toByteArray();
    }

    private record Part(byte[] content, int times) {}
}
