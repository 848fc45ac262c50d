package org.probity.samples.html;

import java.util.Locale;
import java.util.Map;
import org.probity.engine.submission.Artifact;

/** What an artifact is to a person, and what a browser can do with it. */
enum MediaKind {
    /** Shown in the page. */
    IMAGE,
    /** Plays in the page. */
    AUDIO,
    /** Plays in the page. */
    VIDEO,
    /** Opens at a page. */
    PDF,
    /** Opens in a program of its own. */
    DOCUMENT,
    /** Opens in a program of its own. */
    PRESENTATION,
    /** Opens in a program of its own. */
    SPREADSHEET,
    /** Opens as it is. */
    TEXT,
    /** A page on the web. */
    WEB_PAGE,
    /** Nobody has said. */
    OTHER;

    private static final Map<String, MediaKind> BY_EXTENSION = Map.ofEntries(
            Map.entry("png", IMAGE),
            Map.entry("jpg", IMAGE),
            Map.entry("jpeg", IMAGE),
            Map.entry("gif", IMAGE),
            Map.entry("webp", IMAGE),
            Map.entry("svg", IMAGE),
            Map.entry("mp4", VIDEO),
            Map.entry("m4v", VIDEO),
            Map.entry("mov", VIDEO),
            Map.entry("webm", VIDEO),
            Map.entry("m4a", AUDIO),
            Map.entry("mp3", AUDIO),
            Map.entry("wav", AUDIO),
            Map.entry("ogg", AUDIO),
            Map.entry("pdf", PDF),
            Map.entry("docx", DOCUMENT),
            Map.entry("odt", DOCUMENT),
            Map.entry("pptx", PRESENTATION),
            Map.entry("odp", PRESENTATION),
            Map.entry("xlsx", SPREADSHEET),
            Map.entry("ods", SPREADSHEET),
            Map.entry("txt", TEXT),
            Map.entry("md", TEXT));

    /** By the media type, and by the name of the file only where there is none. */
    static MediaKind of(Artifact artifact) {
        return artifact.mediaType()
                .map(type -> ofType(type.toLowerCase(Locale.ROOT).strip()))
                .orElseGet(() -> artifact.file().map(MediaKind::ofFile).orElse(OTHER));
    }

    private static MediaKind ofType(String type) {
        if (type.startsWith("image/")) {
            return IMAGE;
        } else if (type.startsWith("audio/")) {
            return AUDIO;
        } else if (type.startsWith("video/")) {
            return VIDEO;
        } else if (type.startsWith("text/html")) {
            return WEB_PAGE;
        } else if (type.startsWith("text/")) {
            return TEXT;
        } else if (type.contains("pdf")) {
            return PDF;
        } else if (type.contains("presentation") || type.contains("powerpoint")) {
            return PRESENTATION;
        } else if (type.contains("spreadsheet") || type.contains("excel")) {
            return SPREADSHEET;
        } else if (type.contains("word") || type.contains("opendocument.text") || type.contains("rtf")) {
            return DOCUMENT;
        }
        return OTHER;
    }

    private static MediaKind ofFile(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, OTHER);
    }
}
