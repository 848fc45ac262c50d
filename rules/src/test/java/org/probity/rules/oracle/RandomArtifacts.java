package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up artifacts of every kind, with and without an extent. */
final class RandomArtifacts {

    static final List<String> MEDIA_TYPES = List.of(
            "application/pdf",
            "application/pdf",
            "application/pdf",
            "application/pdf",
            "application/msword",
            "application/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroEnabled.12",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroEnabled.12",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroEnabled.12",
            "application/vnd.oasis.opendocument.spreadsheet",
            "audio/mpeg",
            "audio/ogg",
            "video/mp4",
            "video/webm",
            "video/mp4",
            "video/mp4",
            "image/png",
            "image/svg+xml",
            "text/plain",
            "text/csv",
            "text/html",
            "application/xhtml+xml",
            "application/zip",
            "model/stl");

    private static final List<String> IDS = List.of("A1", "A2", "a1", "A.3", "9", "EO1.1", "board_briefing", "A-4");

    private final Dice dice;

    RandomArtifacts(Dice dice) {
        this.dice = dice;
    }

    List<Map<String, Object>> some(int count) {
        List<Map<String, Object>> artifacts = new ArrayList<>();
        dice.shuffled(IDS).subList(0, count).forEach(id -> artifacts.add(artifact(id)));
        return artifacts;
    }

    private Map<String, Object> artifact(String id) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("id", id);
        artifact.put("title", "Staff compact");
        if (dice.chance(.6)) {
            artifact.put("file", "artifacts/" + id + ".bin");
        } else {
            artifact.put("uri", dice.pick("https", "http") + "://example.org/" + id);
        }
        if (dice.chance(.93)) {
            artifact.put("mediaType", dressed(dice.pick(MEDIA_TYPES)));
        }
        if (dice.chance(.75)) {
            addExtent(artifact);
        }
        return artifact;
    }

    /** The same media type as other software might write it. */
    private String dressed(String mediaType) {
        String cased = dice.chance(.15) ? mediaType.toUpperCase(Locale.ROOT) : mediaType;
        return cased + (dice.chance(.15) ? dice.pick("; charset=UTF-8", ";version=1.7") : "");
    }

    /**
     * Mostly the extent that such an artifact has; sometimes one that no locator of it is along.
     */
    private void addExtent(Map<String, Object> artifact) {
        String extent = switch (MediaKind.of(Values.text(artifact, "mediaType"))) {
            case PDF, DOCUMENT -> "pages";
            case PRESENTATION -> "slides";
            case SPREADSHEET -> "sheets";
            case AUDIO, VIDEO -> "seconds";
            case IMAGE, TEXT, UNKNOWN -> dice.pick("pages", "slides", "sheets", "seconds");
        };
        String given = dice.chance(.1) ? dice.pick("pages", "slides", "sheets") : extent;
        artifact.put(given, given.equals("seconds") ? duration() : (Object) number());
    }

    private long number() {
        return dice.between(1, 12);
    }

    private Object duration() {
        BigDecimal thousandths = BigDecimal.valueOf(dice.between(1, 9_000_000), 3);
        return RandomLocators.number(
                dice.chance(.4) ? thousandths : BigDecimal.valueOf(dice.pick(59, 60, 754, 3599, 3600, 4000)));
    }
}
