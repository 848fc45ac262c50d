package org.probity.samples;

import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Verdict;

/** How the parts of a report are called in a report for people. */
final class Wording {
    private Wording() {}

    static String inCapitals(Verdict verdict) {
        return switch (verdict) {
            case MET -> "MET";
            case NOT_MET -> "NOT MET";
            case NEEDS_REVIEW -> "NEEDS REVIEW";
        };
    }

    /** The clause without what it belongs to: {@code locator} for {@code portfolio.locator}. */
    static String shortName(String clause) {
        return clause.substring(clause.indexOf('.') + 1);
    }

    /** Marks what never holds a credential back. */
    static String optional(CriterionResult criterion) {
        return criterion.required() ? "" : "(optional) ";
    }

    /** A number with the word for what it counts. */
    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
