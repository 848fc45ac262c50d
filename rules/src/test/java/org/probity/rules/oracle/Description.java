package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of artifact that is asked for, and how many of it. */
record Description(Map<String, Object> root) {

    /** How long an artifact is, in what it is measured in. */
    static final List<String> EXTENTS = List.of("pages", "slides", "seconds");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "application/xhtml+xml", "text/html",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    /** At least one, also where only a maximum is given. */
    Limit count() {
        return Limit.atLeastOne(root, "count");
    }

    boolean isSatisfiedBy(List<Map<String, Object>> artifacts) {
        return count().allows(counted(artifacts));
    }

    /** How many of these artifacts count, or how many different ones where those that are alike count once. */
    long counted(List<Map<String, Object>> artifacts) {
        Stream<Map<String, Object>> counting = artifacts.stream().filter(this::counts);
        return different()
                .map(name -> counting.flatMap(artifact -> Attributes.value(artifact, name).stream())
                        .distinct()
                        .count())
                .orElseGet(counting::count);
    }

    boolean counts(Map<String, Object> artifact) {
        return isOfType(artifact)
                && (linksCount() || artifact.containsKey("file"))
                && attributes().entrySet().stream()
                        .allMatch(one -> Attributes.isAllowed(artifact, one.getKey(), Values.texts(one.getValue())))
                && different()
                        .map(name -> Attributes.value(artifact, name).isPresent())
                        .orElse(true)
                && EXTENTS.stream().allMatch(extent -> isOfExtent(artifact, extent));
    }

    /** Whether it counts although something that is asked of it could not be looked at. */
    boolean isUnmeasured(Map<String, Object> artifact) {
        boolean typeUnknown = !mediaTypes().isEmpty() && type(artifact).isEmpty();
        MediaKind kind = MediaKind.of(Values.text(artifact, "mediaType"));
        boolean extentUnknown = EXTENTS.stream()
                .anyMatch(extent -> root.containsKey(extent) && !artifact.containsKey(extent) && mayHave(kind, extent));
        return counts(artifact) && (typeUnknown || extentUnknown);
    }

    /**
     * Whether there is anything to know.
     *
     * <p>Doubt: nobody misses the pages of a picture.
     */
    private static boolean mayHave(MediaKind kind, String extent) {
        return switch (kind) {
            case PDF, DOCUMENT -> extent.equals("pages");
            case PRESENTATION -> extent.equals("slides");
            case AUDIO, VIDEO -> extent.equals("seconds");
            case SPREADSHEET, IMAGE, TEXT -> false;
            case UNKNOWN -> true;
        };
    }

    List<String> mediaTypes() {
        return Values.texts(root.get("mediaTypes"));
    }

    boolean linksCount() {
        return (Boolean) root.getOrDefault("links", true);
    }

    /** The values that are allowed, by attribute. */
    Map<String, Object> attributes() {
        return Values.object(root.get("attributes"));
    }

    /** The attribute by which artifacts must differ. */
    Optional<String> different() {
        return Optional.ofNullable((String) root.get("different"));
    }

    boolean isOfType(Map<String, Object> artifact) {
        String type = type(artifact);
        return mediaTypes().isEmpty() || type.isEmpty() || mediaTypes().stream().anyMatch(asked -> isOf(asked, type));
    }

    /**
     * Of a family, or of a type by any of its names.
     *
     * <p>Doubt: what has two names is of the families of both.
     */
    private static boolean isOf(String asked, String type) {
        String lower = asked.toLowerCase(Locale.ROOT);
        if (lower.endsWith("/*")) {
            String family = lower.substring(0, lower.length() - 1);
            return type.startsWith(family) || named(type).startsWith(family);
        }
        return named(type).equals(named(lower));
    }

    private static String named(String type) {
        return OTHER_NAMES.getOrDefault(type, type);
    }

    /**
     * Without parameters, in any case; empty where it is not known.
     *
     * <p>Doubt: parameters without a type before them say no type.
     */
    private static String type(Map<String, Object> artifact) {
        return Values.text(artifact, "mediaType").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Within the limits, or not known; a duration may be a fraction more than a whole number. */
    private boolean isOfExtent(Map<String, Object> artifact, String extent) {
        Limit limit = Limit.of(root, extent).orElse(Limit.NONE);
        return !artifact.containsKey(extent)
                || limit.allows(new BigDecimal(artifact.get(extent).toString()));
    }
}
