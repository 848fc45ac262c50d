package org.probity.engine.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.rule.Term;

/** Media types as people call them. */
final class FileTypes {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    /** The ends of file names by which people know a type that has an official name that they do not know. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.ms-powerpoint", ".ppt"),
            Map.entry("application/vnd.ms-excel", ".xls"),
            Map.entry(OOXML + "wordprocessingml.document", ".docx"),
            Map.entry(OOXML + "presentationml.presentation", ".pptx"),
            Map.entry(OOXML + "spreadsheetml.sheet", ".xlsx"),
            Map.entry(ODF + "text", ".odt"),
            Map.entry(ODF + "presentation", ".odp"),
            Map.entry(ODF + "spreadsheet", ".ods"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/markdown", ".md"),
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/svg+xml", ".svg"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("audio/mp4", ".m4a"),
            Map.entry("audio/wav", ".wav"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("video/quicktime", ".mov"));

    private FileTypes() {}

    /** Each kind once, such as a PDF, any picture, or a presentation that is known by the end of its name. */
    static List<Object> inWords(List<String> asked) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String asWritten : asked) {
            String type = asWritten.toLowerCase(Locale.ROOT);
            MediaKind kind = MediaKind.of(Optional.of(type));
            words.putIfAbsent(isKnownByKind(type, kind) ? kind.name() : type, inWords(type, kind));
        }
        return List.copyOf(words.values());
    }

    private static boolean isKnownByKind(String type, MediaKind kind) {
        return kind == MediaKind.PDF || (kind != MediaKind.UNKNOWN && type.endsWith("/*"));
    }

    private static Object inWords(String type, MediaKind kind) {
        if (kind == MediaKind.UNKNOWN) {
            return type;
        }
        Term inWords = new Term("type." + Names.key(kind));
        return isKnownByKind(type, kind)
                ? inWords
                : new Term("type.named", Map.of("type", inWords, "name", ENDINGS.getOrDefault(type, type)));
    }
}
