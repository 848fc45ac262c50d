package org.probity.rules.oracle;

import static org.probity.rules.oracle.MediaKind.AUDIO;
import static org.probity.rules.oracle.MediaKind.DOCUMENT;
import static org.probity.rules.oracle.MediaKind.IMAGE;
import static org.probity.rules.oracle.MediaKind.PDF;
import static org.probity.rules.oracle.MediaKind.PRESENTATION;
import static org.probity.rules.oracle.MediaKind.SPREADSHEET;
import static org.probity.rules.oracle.MediaKind.TEXT;
import static org.probity.rules.oracle.MediaKind.UNKNOWN;
import static org.probity.rules.oracle.MediaKind.VIDEO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where in an artifact a locator points, and whether there is such a place. */
final class Locators {

    /** All kinds that there are. */
    static final List<String> TYPES = List.of("page", "slide", "sheet", "time", "line", "section", "region");

    private static final Map<String, Set<MediaKind>> FITS = Map.of(
            "page", Set.of(PDF),
            "slide", Set.of(PRESENTATION),
            "sheet", Set.of(SPREADSHEET),
            "time", Set.of(AUDIO, VIDEO),
            "line", Set.of(TEXT),
            "section", Set.of(PDF, DOCUMENT, PRESENTATION, TEXT),
            "region", Set.of(IMAGE, PDF, PRESENTATION));

    /** The locators that count along an extent. */
    private static final Map<String, String> EXTENT = Map.of("page", "pages", "slide", "slides", "time", "seconds");

    private Locators() {}

    /**
     * The kinds of locators that may be given, all unless some are named.
     *
     * @param asked what the portfolio asks for the detail
     */
    static List<String> allowed(Map<String, Object> asked) {
        return asked.containsKey("locators") ? Values.texts(asked.get("locators")) : TYPES;
    }

    static boolean isAllowed(Map<String, Object> asked, Map<String, Object> locator) {
        return allowed(asked).contains(type(locator));
    }

    /** The locator fits the artifact's kind, and lies inside its extent where that is known. */
    static boolean holds(Map<String, Object> locator, Map<String, Object> artifact) {
        return fits(type(locator), artifact)
                && extent(locator, artifact)
                        .map(extent -> last(locator).compareTo(extent) <= 0)
                        .orElse(true);
    }

    /**
     * It fits, and cannot be held against an extent that the artifact does not give.
     *
     * <p>Doubt: also on an artifact that every locator fits, "unchecked" is said of page, slide and
     * time alone, since the contract exempts the others without condition.
     */
    static boolean isUnchecked(Map<String, Object> locator, Map<String, Object> artifact) {
        return fits(type(locator), artifact)
                && EXTENT.containsKey(type(locator))
                && extent(locator, artifact).isEmpty();
    }

    /**
     * By the contract's table; every locator fits an artifact whose kind is not known.
     *
     * <p>Doubt: "every locator fits, unchecked" is read of the kind. An extent that such an
     * artifact does give still binds.
     */
    static boolean fits(String type, Map<String, Object> artifact) {
        MediaKind kind = MediaKind.of(Values.text(artifact, "mediaType"));
        return kind == UNKNOWN || FITS.get(type).contains(kind);
    }

    /**
     * The place that a locator names, the same however its times are written.
     *
     * <p>Doubt: a range of one page or moment is not taken for the page or moment alone.
     */
    static Map<String, Object> place(Map<String, Object> locator) {
        Map<String, Object> place = new TreeMap<>(locator);
        if (type(locator).equals("time")) {
            for (String end : List.of("from", "to")) {
                place.computeIfPresent(end, (same, time) -> position(time).stripTrailingZeros());
            }
        }
        return place;
    }

    static Optional<BigDecimal> extent(Map<String, Object> locator, Map<String, Object> artifact) {
        return Optional.ofNullable(EXTENT.get(type(locator)))
                .map(artifact::get)
                .map(extent -> new BigDecimal(extent.toString()));
    }

    private static String type(Map<String, Object> locator) {
        return Values.text(locator, "type");
    }

    /**
     * A locator without an end is a point; an end is never before its beginning.
     *
     * <p>Doubt: an end equal to the extent lies inside, as a point equal to the duration does. An
     * end before the beginning makes the document invalid and is never seen here.
     */
    private static BigDecimal last(Map<String, Object> locator) {
        return position(locator.getOrDefault("to", locator.get("from")));
    }

    /**
     * A number as it stands, or hours, minutes and seconds between colons: the last are seconds.
     *
     * <p>Doubt: whether seconds may also be a number written as text; it would be read as such.
     */
    static BigDecimal position(Object value) {
        BigDecimal position = BigDecimal.ZERO;
        for (String field : value.toString().split(":")) {
            position = position.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(field));
        }
        return position;
    }
}
