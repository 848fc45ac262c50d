package org.probity.rules.schemas;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.engine.Fault;

/** Why a document can be refused although its schema accepts it: everything that no schema of draft 2020-12 can say. */
enum BeyondSchemas {
    /** Every id of a definition, and of the artifacts of a submission, stands for one thing. */
    ID_USED_TWICE(".+/id", "the id \".*\" is already used at /.*"),

    /** What an id leads to exists. */
    ID_OF_NOTHING(
            "/outcomes/\\d+/pass/including/\\d+|/parts/\\d+/(outcomes/\\d+|overrides/.+|artifacts/\\d+/details/\\d+)",
            "\".*\" is not the id of (an outcome|a detail of this outcome|a detail that this portfolio shows)"),

    /** Every outcome is shown by one portfolio, whether they name it or not. */
    OUTCOME_SHOWN_BY_NONE_OR_TWO(
            "/outcomes/\\d+|/parts/\\d+(/outcomes/\\d+)?",
            "no portfolio shows the outcome \".*\"|the outcome \".*\" is already shown by /parts/.*; each detail belongs to exactly one portfolio"),

    /** The level that passes is one of the scale. */
    PASS_OFF_THE_SCALE("(/review|/outcomes/\\d+/details/\\d+/rubric)/pass", "\".*\" is not a level of the scale"),

    /** Levels of a scale differ by what they are called, be they texts or objects. */
    LEVEL_LISTED_TWICE(".+/scale/\\d+", "the level \".*\" is listed twice"),

    /** One criterion has one rating. */
    RATED_TWICE("/ratings/\\d+/criterion", "\".*\" is already rated at /ratings/\\d+; keep the rating that holds"),

    /** A detail that must pass is not optional. */
    OPTIONAL_AND_A_MUST(
            "/outcomes/\\d+/pass/including/\\d+", "the detail \".*\" is optional, and must be among those that pass"),

    /** The least is not above the most, the first not behind the last. */
    END_BEFORE_BEGINNING(
            "/parts/.+|/effective|/selfAnalysis/\\d+/references/\\d+/locator/to",
            "the minimum, \\d+, is above the maximum, \\d+|the last day, .+, is before the first, .+|[0-9:.]+ comes before [0-9:.]+"),

    /** There are as many as are asked for. */
    MORE_THAN_THERE_ARE(
            "/outcomes/\\d+/pass(/details)?|/parts/\\d+/artifacts/\\d+/needed",
            "nobody can pass: the rule asks for \\d+ details, and the outcome has \\d+"
                    + "|the rule asks for \\d+ of the details, and for \\d+ that must be among them"
                    + "|nobody can satisfy it: \\d+ are needed of \\d+"),

    /** The day is one of the calendar, and the offset one of the world. */
    NO_SUCH_DAY_OR_OFFSET(
            "/effective/(from|until)|/submittedAt",
            "\".*\" is not (a day of the calendar, such as \"2026-05-31\"|an ISO 8601 instant, such as \"2026-05-11T15:04:00Z\")"),

    /** A number has at most 20 decimals; a clock shows at most a thousand million seconds. */
    DECIMALS_AND_CLOCKS(
            "/advisories/.+|/artifacts/\\d+/seconds|/selfAnalysis/\\d+/references/\\d+/locator/(from|to)",
            "(\"\\d{6,}:.*\": )?a (threshold|duration in seconds|time in seconds) is between 0 and 1000000000, with at most 20 decimals"),

    /** A whole number is written as one: to a schema 3.0 and 3 are the same. */
    WHOLE_NUMBER_WITH_DECIMALS(
            ".+", "a whole number is expected here, not the number (\\d+\\.0+|\\d+(\\.\\d+)?[eE]\\+?\\d+)"),

    /** No step of a path leads out of the folder, not even after others have led into one. */
    PATH_THAT_LEAVES(
            "/artifacts/\\d+/file",
            "\"[^/.].*\" lies outside the submission's folder; give a path relative to that folder"),

    /** A text that is given by language is given in the definition's own as well. */
    NOT_IN_ITS_OWN_LANGUAGE(
            ".*/(title|statement|text|label|description)/[^/]*",
            "the text in \".*\", the language of the definition, is missing; add it, or say in \"language\" which one the"
                    + " definition is in"),

    /** To a schema {@code es-MX} and {@code es-mx} are two names. */
    LANGUAGE_GIVEN_TWICE(
            ".*/(title|statement|text|label|description)/[^/]*", "this language is given already, as \".*\""),

    /** No text is blank where the definition's own is not. */
    BLANK_BESIDE_ITS_OWN(
            ".*/(title|statement|text|label|description)/[^/]*",
            "the text is blank; leave it out where that in \".*\" is to stand"),

    /** The parts of a language tag are in their order. */
    TAG_OUT_OF_ORDER(
            "/language|.*/(title|statement|text|label|description)/[^/]*",
            "\"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})+\" is not a language tag, such as \"es\" or \"es-MX\""),

    /** A document is text in UTF-8, and gives each property once. */
    HOW_IT_IS_WRITTEN(".+", "the property \".*\" is given twice|the text has half a character, .*"),

    /** A document is not too large, as its host may say. */
    SIZE(
            ".*",
            "the name of the property is longer than 128 characters"
                    + "|the number is longer than 32 characters"
                    + "|the text is longer than 1000000 characters"
                    + "|the list has more than 10000 entries"
                    + "|objects and lists are nested deeper than 64 levels");

    private final Pattern pointer;
    private final Pattern message;

    BeyondSchemas(String pointer, String message) {
        this.pointer = Pattern.compile(pointer);
        this.message = Pattern.compile(message, Pattern.DOTALL);
    }

    /** The reason for which a document is refused; none where a schema could have told one of its faults. */
    static Optional<BeyondSchemas> of(List<Fault> faults) {
        List<Optional<BeyondSchemas>> reasons =
                faults.stream().map(BeyondSchemas::of).toList();
        return reasons.stream().allMatch(Optional::isPresent) ? reasons.get(0) : Optional.empty();
    }

    private static Optional<BeyondSchemas> of(Fault fault) {
        return Stream.of(values())
                .filter(reason -> reason.pointer.matcher(fault.pointer()).matches()
                        && reason.message.matcher(fault.message()).matches())
                .findFirst();
    }
}
