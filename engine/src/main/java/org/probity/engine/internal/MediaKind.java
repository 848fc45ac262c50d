package org.probity.engine.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.submission.Locator;

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

    boolean fits(Locator locator) {
        if (this == UNKNOWN) {
            return true;
        } else if (locator instanceof Locator.Page) {
            return this == PDF;
        } else if (locator instanceof Locator.Slide) {
            return this == PRESENTATION;
        } else if (locator instanceof Locator.Sheet) {
            return this == SPREADSHEET;
        } else if (locator instanceof Locator.Time) {
            return this == AUDIO || this == VIDEO;
        } else if (locator instanceof Locator.Line) {
            return this == TEXT;
        } else if (locator instanceof Locator.Section) {
            return this == PDF || this == DOCUMENT || this == PRESENTATION || this == TEXT;
        }
        return this == IMAGE || this == PDF || this == PRESENTATION;
    }
}
