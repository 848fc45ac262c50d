package org.probity.engine.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.credential.LocatorType;

/** What an artifact is, as far as it matters for finding a place in it. */
enum MediaKind {
    PDF,
    DOCUMENT,
    PRESENTATION,
    SPREADSHEET,
    AUDIO,
    VIDEO,
    IMAGE,
    TEXT,
    /** HTML, no media type, or one that is not known here: every locator fits. */
    UNKNOWN;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String MS = "application/vnd.ms-";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final Map<String, MediaKind> BY_TYPE = Map.ofEntries(
            Map.entry("application/pdf", PDF),
            Map.entry("application/msword", DOCUMENT),
            Map.entry("application/rtf", DOCUMENT),
            Map.entry(OOXML + "wordprocessingml.document", DOCUMENT),
            Map.entry(MS + "word.document.macroenabled.12", DOCUMENT),
            Map.entry(ODF + "text", DOCUMENT),
            Map.entry(MS + "powerpoint", PRESENTATION),
            Map.entry(OOXML + "presentationml.presentation", PRESENTATION),
            Map.entry(OOXML + "presentationml.slideshow", PRESENTATION),
            Map.entry(MS + "powerpoint.presentation.macroenabled.12", PRESENTATION),
            Map.entry(MS + "powerpoint.slideshow.macroenabled.12", PRESENTATION),
            Map.entry(ODF + "presentation", PRESENTATION),
            Map.entry(MS + "excel", SPREADSHEET),
            Map.entry(OOXML + "spreadsheetml.sheet", SPREADSHEET),
            Map.entry(MS + "excel.sheet.macroenabled.12", SPREADSHEET),
            Map.entry(ODF + "spreadsheet", SPREADSHEET),
            Map.entry("text/html", UNKNOWN));

    private static final Map<String, MediaKind> BY_FAMILY =
            Map.of("audio", AUDIO, "video", VIDEO, "image", IMAGE, "text", TEXT);

    static MediaKind of(Optional<String> mediaType) {
        String type = mediaType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        MediaKind known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        int slash = type.indexOf('/');
        return slash < 0 ? UNKNOWN : BY_FAMILY.getOrDefault(type.substring(0, slash), UNKNOWN);
    }

    boolean fits(LocatorType locator) {
        if (this == UNKNOWN) {
            return true;
        }
        return switch (locator) {
            case PAGE -> this == PDF;
            case SLIDE -> this == PRESENTATION;
            case SHEET -> this == SPREADSHEET;
            case TIME -> this == AUDIO || this == VIDEO;
            case LINE -> this == TEXT;
            case SECTION -> this == PDF || this == DOCUMENT || this == PRESENTATION || this == TEXT;
            case REGION -> this == IMAGE || this == PDF || this == PRESENTATION;
        };
    }

    /** Whether such an artifact has pages, slides or a length in seconds, even if nobody knows how many. */
    boolean mayHave(String unit) {
        return switch (this) {
            case PDF, DOCUMENT -> unit.equals("pages");
            case PRESENTATION -> unit.equals("slides");
            case AUDIO, VIDEO -> unit.equals("seconds");
            case SPREADSHEET, IMAGE, TEXT -> false;
            case UNKNOWN -> true;
        };
    }
}
