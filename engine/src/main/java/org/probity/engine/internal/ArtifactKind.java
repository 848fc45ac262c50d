package org.probity.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.Range;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.TimeCode;

/** Which artifacts a description is about. What is not known of an artifact is not held against it. */
final class ArtifactKind {
    /** What has no tag is hardly meant to count. */
    private static final String UNTAGGED = "";

    private static final Map<String, String> LOCATED = Map.of("pages", "page", "slides", "slide", "seconds", "time");

    private static final Term ANY = new Term("kind-of.any");

    private final ArtifactDescription description;
    private final List<Condition> conditions = new ArrayList<>();
    private final Term term;

    /** Something that is asked of each artifact besides its type. */
    private interface Condition {
        Term term();

        Check of(Artifact artifact);
    }

    /**
     * What came of looking at an artifact.
     *
     * @param holds whether nothing is known that speaks against it
     * @param unknown what is not known although there is something to know
     * @param finding what speaks against it, as the last part of a message key; empty where that is not worth telling
     * @param is what the artifact has in its place
     * @param asked what is asked for, in words
     */
    record Check(boolean holds, Optional<Term> unknown, String finding, Object is, Term asked) {

        boolean isWorthTelling() {
            return !finding.equals(UNTAGGED);
        }
    }

    private record Extent(String unit, Range range, Term term) implements Condition {
        @Override
        public Check of(Artifact artifact) {
            Optional<BigDecimal> extent = extent(artifact);
            boolean inside = extent.isEmpty() || contains(extent.get());
            boolean missing =
                    extent.isEmpty() && MediaKind.of(artifact.mediaType()).mayHave(unit);
            return new Check(
                    inside,
                    missing ? Optional.of(new Term("extent-of." + LOCATED.get(unit))) : Optional.empty(),
                    "outside." + unit,
                    extent.map(this::said).orElse(""),
                    term);
        }

        private Optional<BigDecimal> extent(Artifact artifact) {
            return switch (unit) {
                case "pages" -> decimal(artifact.pages());
                case "slides" -> decimal(artifact.slides());
                default -> artifact.seconds();
            };
        }

        private boolean contains(BigDecimal extent) {
            OptionalInt least = range.minimum();
            OptionalInt most = range.maximum();
            return (least.isEmpty() || extent.compareTo(BigDecimal.valueOf(least.getAsInt())) >= 0)
                    && (most.isEmpty() || extent.compareTo(BigDecimal.valueOf(most.getAsInt())) <= 0);
        }

        private Object said(BigDecimal extent) {
            return unit.equals("seconds") ? TimeCode.clock(extent) : (Object) extent.intValueExact();
        }

        private static Optional<BigDecimal> decimal(OptionalInt count) {
            return count.isPresent() ? Optional.of(BigDecimal.valueOf(count.getAsInt())) : Optional.empty();
        }
    }

    private record Uploaded(Term term) implements Condition {
        @Override
        public Check of(Artifact artifact) {
            return new Check(artifact.uri().isEmpty(), Optional.empty(), "linked", "", term);
        }
    }

    private record Tagged(String attribute, List<String> allowed, Term term) implements Condition {
        @Override
        public Check of(Artifact artifact) {
            Optional<String> value = tag(artifact, attribute);
            if (value.isEmpty()) {
                return new Check(false, Optional.empty(), UNTAGGED, "", term);
            }
            boolean holds = allowed.isEmpty() || allowed.contains(value.get());
            return new Check(
                    holds,
                    Optional.empty(),
                    "tagged",
                    shown(artifact.attributes().getOrDefault(attribute, "")),
                    term);
        }
    }

    ArtifactKind(ArtifactDescription description) {
        this.description = description;
        description.pages().ifPresent(range -> conditions.add(extent("pages", range)));
        description.slides().ifPresent(range -> conditions.add(extent("slides", range)));
        description.seconds().ifPresent(range -> conditions.add(extent("seconds", range)));
        if (!description.links()) {
            conditions.add(new Uploaded(new Term("kind-of.uploaded")));
        }
        description.attributes().forEach((attribute, values) -> conditions.add(tagged(attribute, values)));
        description
                .different()
                .ifPresent(attribute -> conditions.add(new Tagged(
                        attribute, List.of(), new Term("kind-of.different", Map.of("attribute", attribute)))));
        this.term = term();
    }

    ArtifactDescription description() {
        return description;
    }

    /** The kind, in words. */
    Term inWords() {
        return term;
    }

    boolean isOfType(Artifact artifact) {
        return description.mediaTypes().isEmpty()
                || type(artifact).isEmpty()
                || description.mediaTypes().stream()
                        .anyMatch(asked -> MediaTypes.matches(type(artifact).get(), asked));
    }

    /** What is not known of an artifact although it has to do with whether it counts. */
    List<Term> unknown(Artifact artifact) {
        Stream<Term> type = description.mediaTypes().isEmpty() || type(artifact).isPresent()
                ? Stream.empty()
                : Stream.of(new Term("extent-of.type"));
        Stream<Term> others =
                conditions.stream().map(condition -> condition.of(artifact)).flatMap(check -> check.unknown().stream());
        return Stream.concat(type, others).toList();
    }

    /** What speaks against an artifact of the right type. */
    List<Check> against(Artifact artifact) {
        return conditions.stream()
                .map(condition -> condition.of(artifact))
                .filter(check -> !check.holds())
                .toList();
    }

    /** What tells an artifact from others that count; the artifact itself where nothing has to. */
    String identity(Artifact artifact) {
        return description
                .different()
                .flatMap(attribute -> tag(artifact, attribute))
                .orElse(artifact.id());
    }

    /** People write the same value in small and capital letters, and leave blanks around it. */
    private static Optional<String> tag(Artifact artifact, String attribute) {
        return Optional.ofNullable(artifact.attributes().get(attribute))
                .filter(value -> !value.isBlank())
                .map(ArtifactKind::folded);
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** As a message quotes it. */
    static String shown(String value) {
        return Names.shortened(value.strip().replaceAll("\\s+", " "));
    }

    private static Optional<String> type(Artifact artifact) {
        return artifact.mediaType().filter(type -> !type.split(";", 2)[0].isBlank());
    }

    private static Condition extent(String unit, Range range) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean isTime = unit.equals("seconds");
        range.minimum().ifPresent(least -> values.put("minimum", isTime ? clock(least) : least));
        range.maximum().ifPresent(most -> values.put("maximum", isTime ? clock(most) : most));
        String form = values.size() == 2 ? "between" : values.containsKey("minimum") ? "at-least" : "at-most";
        return new Extent(unit, range, new Term("kind-of." + unit + "." + form, values));
    }

    private static Object clock(int seconds) {
        return TimeCode.clock(BigDecimal.valueOf(seconds));
    }

    private static Condition tagged(String attribute, List<String> values) {
        Term term = values.isEmpty()
                ? new Term("kind-of.tagged", Map.of("attribute", attribute))
                : new Term(
                        "kind-of.tagged-as",
                        Map.of(
                                "attribute",
                                attribute,
                                "values",
                                Phrases.or(
                                        values.stream().map(ArtifactKind::shown).toList())));
        return new Tagged(attribute, values.stream().map(ArtifactKind::folded).toList(), term);
    }

    private Term term() {
        Stream<Term> types = description.mediaTypes().isEmpty()
                ? Stream.empty()
                : Stream.of(new Term(
                        "kind-of.types", Map.of("types", Phrases.or(FileTypes.inWords(description.mediaTypes())))));
        return Stream.concat(types, conditions.stream().map(Condition::term))
                .reduce((first, second) -> new Term("kind-of.both", Map.of("first", first, "second", second)))
                .orElse(ANY);
    }
}
