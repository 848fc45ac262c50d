package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.Catalogue;
import org.probity.engine.inspection.Obstacle;
import org.probity.engine.report.SettledBy;
import org.probity.engine.review.Condition;
import org.probity.rules.support.MessageFile;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/** There is a message for everything that the rules can find, and none for what they cannot. */
class MessagesTest {
    private static final String LANGUAGES = "org.probity.rules.support.MessageFile#all";

    /** Only these can be counted, so only these have an end to lie beyond. */
    private static final List<String> COUNTED = List.of("page", "slide", "time");

    private static final List<String> EXTENTS = List.of("pages", "slides", "sheets", "seconds");
    private static final List<String> WHERE =
            List.of("narrative", "answer", "coverage", "explanation", "title", "file");
    private static final List<String> PLACES = List.of("page", "slide", "sheet", "time", "line", "section", "region");
    private static final List<String> UNUSED =
            List.of("nothing", "by-rule", "nobody-judges", "unsettled", "carried-over", "no-adjudication");
    private static final List<String> KINDS =
            List.of("pdf", "document", "presentation", "spreadsheet", "audio", "video", "image", "text", "unknown");

    /** What may speak against a single artifact, besides its length. */
    private static final List<String> AGAINST = List.of("linked", "tagged", "repeated");

    private static final List<String> MEASURED = List.of("pages", "slides", "seconds");
    private static final List<String> RANGES = List.of("between", "at-least", "at-most");
    private static final List<String> KINDS_OF =
            List.of("any", "types", "uploaded", "tagged", "tagged-as", "different", "both", "choice", "or");

    @Test
    void everyFindingHasItsMessageAndNoMessageIsLeftOver() {
        assertThat(MessageFile.english().keys()).containsExactlyInAnyOrderElementsOf(expected());
    }

    /** How ratings came to a verdict goes without saying where the assessors agree, and there is nothing to say before they do. */
    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void onlyWhatGoesWithoutSayingIsEmpty(MessageFile file) {
        assertThat(file.lines())
                .filteredOn(line -> !line.matches("[a-z][a-zA-Z.-]* = \\S.*\\S"))
                .containsExactly("settled.not-yet =", "settled.agreement =");
    }

    /** What no placeholder matches would be shown to people as it stands: a choice within a choice, for one. */
    @ParameterizedTest
    @MethodSource(LANGUAGES)
    void everyBraceBelongsToAPlaceholder(MessageFile file) {
        assertThat(file.lines())
                .allSatisfy(line -> assertThat(MessageFile.fixed(line)).doesNotContain("{", "|", "}"));
    }

    private static List<String> expected() {
        List<String> expected = new ArrayList<>(List.of("more"));
        for (Rule rule : Rules.all()) {
            if (rule.isAdvisory()) {
                expected.add(rule.finding().isEmpty() ? rule.clause() : rule.clause() + "." + rule.finding());
            } else if (rule.isOnCriterion()) {
                findings(rule).map(finding -> rule.clause() + "." + finding).forEach(key -> {
                    expected.add(key);
                    if (rule.isNotMet()) {
                        expected.add(key + ".remedy");
                    }
                });
            }
        }
        Stream.concat(AGAINST.stream(), MEASURED.stream().map(unit -> "outside." + unit))
                .map(finding -> "portfolio.requirement." + finding)
                .forEach(key -> expected.addAll(List.of(key, key + ".remedy")));
        Rules.clauses().forEach(clause -> expected.addAll(List.of(clause + ".asks", clause + ".decider")));
        // Which clauses measure something their cases say.
        Catalogue.standard().clauses().stream()
                .filter(clause -> clause.measures().isPresent())
                .forEach(clause -> expected.add(clause.id() + ".measures"));
        PLACES.forEach(place -> expected.add("place." + place));
        COUNTED.forEach(place -> expected.add("extent-of." + place));
        KINDS.forEach(kind -> expected.addAll(List.of("kind." + kind, "fitting." + kind)));
        KINDS.stream().filter(kind -> !kind.equals("unknown")).forEach(kind -> expected.add("type." + kind));
        expected.addAll(List.of("portfolio.locator.barred.else", "portfolio.locator.barred.else.remedy"));
        WHERE.forEach(where -> expected.add("where." + where));
        EXTENTS.forEach(extent -> expected.add("extent." + extent));
        expected.addAll(List.of("marks.prompts", "marks.questions"));
        expected.addAll(List.of(
                "or",
                "both",
                "type.named",
                "extent-of.type",
                "part.submission",
                "days.from",
                "days.until",
                "days.between"));
        KINDS_OF.forEach(kind -> expected.add("kind-of." + kind));
        MEASURED.forEach(unit -> RANGES.forEach(range -> expected.add("kind-of." + unit + "." + range)));
        UNUSED.forEach(reason -> expected.add("unused." + reason));
        expected.addAll(List.of("settled.not-yet", "condition.none", "condition.and"));
        names("obstacle", Obstacle.values()).forEach(expected::add);
        names("condition", Condition.values()).forEach(expected::add);
        // What is carried over has a message of its own.
        names("settled", SettledBy.values())
                .filter(key -> !key.equals("settled.carried-over"))
                .forEach(expected::add);
        return expected;
    }

    private static Stream<String> names(String group, Enum<?>[] values) {
        return Stream.of(values)
                .map(value ->
                        group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Stream<String> findings(Rule rule) {
        return rule.finding().equals("outside")
                ? COUNTED.stream().map(place -> "outside." + place)
                : Stream.of(rule.finding());
    }
}
