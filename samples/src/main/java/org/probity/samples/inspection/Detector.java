package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.probity.engine.inspection.MediaTypes;

/** Tells what kind a file is by its first bytes. */
final class Detector {
    private static final int HEAD = 8192;
    private static final int LONGEST_PREFIX = 1024;

    /** The first that is there decides. */
    private static final List<Mark> MARKS = List.of(
            new Mark("%PDF-", "application/pdf"),
            new Mark("\u0089PNG\r\n\u001a\n", "image/png"),
            new Mark("\u00ff\u00d8\u00ff", "image/jpeg"),
            new Mark("GIF87a", "image/gif"),
            new Mark("GIF89a", "image/gif"),
            new Mark("II*\0", "image/tiff"),
            new Mark("MM\0*", "image/tiff"),
            new Mark("BM", 6, "\0\0\0\0", "image/bmp"),
            new Mark("RIFF", 8, "WEBP", "image/webp"),
            new Mark("RIFF", 8, "WAVE", "audio/wav"),
            new Mark("RF64", 8, "WAVE", "audio/wav"),
            new Mark("RIFF", 8, "AVI ", "video/x-msvideo"),
            new Mark("FORM", 8, "AIF", "audio/aiff"),
            new Mark("ID3\u0002", "audio/mpeg"),
            new Mark("ID3\u0003", "audio/mpeg"),
            new Mark("ID3\u0004", "audio/mpeg"),
            new Mark("fLaC\0", "audio/flac"),
            new Mark("0&\u00b2\u0075\u008e\u0066\u00cf\u0011", "video/x-ms-asf"),
            new Mark("PK\u0003\u0004", MediaTypes.ZIP),
            new Mark("PK\u0005\u0006", MediaTypes.ZIP),
            new Mark("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", MediaTypes.COMPOUND),
            new Mark("{\\rtf", "application/rtf"));

    private static final List<String> BOXES_OF_OLD_FILMS = List.of("moov", "mdat", "wide");

    private static final Map<String, String> BRANDS = Map.ofEntries(
            Map.entry("qt  ", "video/quicktime"),
            Map.entry("M4A ", "audio/mp4"),
            Map.entry("M4B ", "audio/mp4"),
            Map.entry("M4P ", "audio/mp4"),
            Map.entry("heic", "image/heic"),
            Map.entry("heix", "image/heic"),
            Map.entry("heim", "image/heic"),
            Map.entry("heis", "image/heic"),
            Map.entry("mif1", "image/heic"),
            Map.entry("avif", "image/avif"),
            Map.entry("avis", "image/avif"));

    private Detector() {}

    /** The media type, which is the general one of binary data where nothing more is known. */
    static String detect(Content content) throws IOException {
        String head = content.text(0, HEAD);
        for (Mark mark : MARKS) {
            if (mark.isIn(head)) {
                return mark.type();
            }
        }
        String text = Text.decode(head.getBytes(StandardCharsets.ISO_8859_1));
        if (!text.isEmpty()) {
            return Text.mediaType(text);
        }
        return MpegAudio.startsAt(content, 0) ? "audio/mpeg" : detectLoose(head);
    }

    /** Marks so short that a text may well hold them. */
    private static String detectLoose(String head) {
        String box = part(head, 4);
        if (box.equals("ftyp")) {
            String brand = part(head, 8);
            return brand.startsWith("3g") ? "video/3gpp" : BRANDS.getOrDefault(brand, "video/mp4");
        } else if (BOXES_OF_OLD_FILMS.contains(box)) {
            return "video/quicktime";
        } else if (head.startsWith("OggS")) {
            return head.contains("theora") ? "video/ogg" : "audio/ogg";
        } else if (head.startsWith("\u001a\u0045\u00df\u00a3")) {
            return head.contains("webm") ? "video/webm" : "video/x-matroska";
        } else if (head.startsWith("\u00ff\u00f1") || head.startsWith("\u00ff\u00f9")) {
            return "audio/aac";
        }
        // A few programs put something of their own in front of a PDF.
        int pdf = head.indexOf("%PDF-");
        return pdf >= 0 && pdf < LONGEST_PREFIX ? "application/pdf" : MediaTypes.BINARY;
    }

    private static String part(String head, int at) {
        return head.length() < at + 4 ? "" : head.substring(at, at + 4);
    }

    /** Bytes at the start, and some further on, that only files of one type have. */
    private record Mark(String start, int at, String more, String type) {
        Mark(String start, String type) {
            this(start, 0, "", type);
        }

        boolean isIn(String head) {
            return head.startsWith(start) && head.startsWith(more, at);
        }
    }
}
