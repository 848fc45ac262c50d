package org.probity.rules.oracle;

import java.util.List;
import java.util.Locale;

/** What sort of thing an artifact is, as far as its media type tells which locators can fit it. */
enum MediaKind {
    PDF,
    DOCUMENT,
    PRESENTATION,
    SPREADSHEET,
    AUDIO,
    VIDEO,
    IMAGE,
    TEXT,
    /** No media type, HTML, or one that the contract's table does not speak of. */
    UNKNOWN;

    private static final List<String> DOCUMENTS = List.of(
            "application/msword",
            "application/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.oasis.opendocument.text");

    private static final List<String> PRESENTATIONS = List.of(
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
            "application/vnd.oasis.opendocument.presentation");

    private static final List<String> SPREADSHEETS = List.of(
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.oasis.opendocument.spreadsheet");

    /** Upper and lower case are the same, and parameters do not matter. */
    static MediaKind of(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (DOCUMENTS.contains(type)) {
            return DOCUMENT;
        }
        if (PRESENTATIONS.contains(type)) {
            return PRESENTATION;
        }
        if (SPREADSHEETS.contains(type)) {
            return SPREADSHEET;
        }
        if (type.equals("text/html")) {
            return UNKNOWN;
        }
        return switch (type.replaceFirst("/.*", "/")) {
            case "audio/" -> AUDIO;
            case "video/" -> VIDEO;
            case "image/" -> IMAGE;
            case "text/" -> TEXT;
            default -> UNKNOWN;
        };
    }
}
