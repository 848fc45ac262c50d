package org.probity.samples.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Range;
import org.probity.engine.report.Audience;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;

/** How the parts of a report are called in a report for people. */
public final class Wording {
    /** What stands before a remedy. */
    public static final String TO_DO = "To do:";

    /** What stands before standards to which something corresponds. */
    public static final String ALIGNED = "Aligned with";

    private Wording() {}

    public static String inCapitals(Verdict verdict) {
        return switch (verdict) {
            case MET -> "MET";
            case NOT_MET -> "NOT MET";
            case NEEDS_REVIEW -> "NEEDS REVIEW";
        };
    }

    /** The clause without what it belongs to: {@code locator} for {@code portfolio.locator}. */
    public static String shortName(String clause) {
        return clause.substring(clause.indexOf('.') + 1);
    }

    /** For whom a report is; absent for the full report. */
    public static Optional<String> copy(Audience audience) {
        return switch (audience) {
            case ISSUER -> Optional.empty();
            case PRACTITIONER ->
                Optional.of("Copy for the practitioner: it names no assessor and leaves out private comments");
            case ASSESSOR ->
                Optional.of("Copy for an assessor, who sees the others' ratings once none of their own is missing");
        };
    }

    /** Who has something to rate. */
    public static String assessorsHave(Report report) {
        int assessors = report.review().map(ReviewSummary::required).orElse(1);
        return assessors == 1 ? "an assessor has" : "the assessors have";
    }

    /** How much people have found not met while they are still at it. */
    public static String foundNotMet(int things) {
        return things + (things == 1 ? " is" : " are") + " found not met";
    }

    /** Marks what never holds a credential back. */
    public static String optional(CriterionResult criterion) {
        return marked(criterion.required() ? Weight.REQUIRED : Weight.OPTIONAL);
    }

    /** Marks what need not be met by itself. */
    public static String marked(Weight weight) {
        return switch (weight) {
            case REQUIRED -> "";
            case ONE_OF_SEVERAL -> "(one of several) ";
            case OPTIONAL -> "(optional) ";
        };
    }

    /** What stands before the ways in which an outcome can still be shown. Details that it needs in any case may be enough. */
    public static String choices(String outcome) {
        return "What can be done for " + outcome + "; choose as many as it still needs:";
    }

    /** What a criterion is about, where its message does not say it. */
    public static Optional<String> unsaid(CriterionResult criterion) {
        return criterion.about().filter(text -> !criterion.message().contains(text));
    }

    /** What something corresponds to in frameworks of standards; absent where nothing is said of that. */
    public static Optional<String> aligned(List<Alignment> alignments) {
        return alignments.stream()
                .map(alignment -> named(alignment)
                        + alignment.uri().map(uri -> ", " + uri).orElse(""))
                .reduce((one, other) -> one + "; " + other)
                .map(all -> ALIGNED + " " + all);
    }

    /** The standard by the name that its framework gives it, e.g. {@code PSEL 2015, 6c}. */
    public static String named(Alignment alignment) {
        return alignment.framework()
                + alignment.identifier().map(identifier -> ", " + identifier).orElse("");
    }

    /** A remedy where it stands under the heading that it begins with, e.g. {@code EO1.1: }, and need not repeat it. */
    public static String under(String heading, String remedy) {
        if (!remedy.startsWith(heading + ": ")) {
            return remedy;
        }
        String rest = remedy.substring(heading.length() + 2);
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** Places in a submission. Where there is nothing nearer, the place is the submission itself, whose pointer is empty. */
    public static String places(List<String> pointers) {
        return pointers.stream()
                .map(pointer -> pointer.isEmpty() ? "the submission as a whole" : pointer)
                .collect(Collectors.joining(", "));
    }

    /** The same behind what it is about; nothing where there is no place. */
    public static String at(List<String> pointers) {
        return pointers.isEmpty() ? "" : ", at " + places(pointers);
    }

    /** A number with the word for what it counts. */
    public static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** How long a narrative is, how long it has to be, and what is between the two. */
    public static String length(WordCount words) {
        return length(words.counted(), words.limit());
    }

    /** The same of the passages that answer one prompt. */
    public static String length(int words, Optional<Range> limit) {
        String counted = counted(words, "word", "words");
        return limit.map(range -> counted + "; " + limits(range) + difference(words, range))
                .orElse(counted);
    }

    private static String limits(Range limit) {
        if (limit.minimum().isPresent() && limit.maximum().isPresent()) {
            return "between " + limit.minimum().getAsInt() + " and "
                    + limit.maximum().getAsInt();
        }
        return limit.minimum().isPresent()
                ? "at least " + limit.minimum().getAsInt()
                : "at most " + limit.maximum().orElseThrow();
    }

    private static String difference(int counted, Range limit) {
        int missing = limit.minimum().orElse(0) - counted;
        int over = counted - limit.maximum().orElse(Integer.MAX_VALUE);
        return missing > 0 ? "; " + missing + " missing" : over > 0 ? "; " + over + " too many" : "";
    }
}
