package org.probity.samples.html;

import org.probity.engine.report.Report;
import org.probity.engine.report.Status;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Wording;

/**
 * Where the submission stands, for whoever reads only the top of the page.
 *
 * @param status the status
 * @param toFix how many things the practitioner has to do
 * @param awaited how many things an assessor has to rate
 * @param disputed how many things an adjudicator has to decide
 * @param needed how many assessors each of them needs
 */
record Standing(Status status, int toFix, int awaited, int disputed, int needed) {

    static Standing of(Report report, Findings findings, int toFix) {
        return new Standing(
                report.status(),
                toFix,
                findings.decisive(findings.awaited()),
                findings.decisive(findings.disputed()),
                report.review().map(review -> review.required()).orElse(0));
    }

    String inWords() {
        return switch (status) {
            case INCOMPLETE -> "Incomplete";
            case AWAITING_REVIEW -> "Awaiting review";
            case IN_ADJUDICATION -> "In adjudication";
            case NOT_YET_PROFICIENT -> "Not yet proficient";
            case PROFICIENT -> "Proficient";
        };
    }

    String meaning() {
        return switch (status) {
            case INCOMPLETE ->
                "Something that the credential requires is missing. The practitioner has "
                        + Wording.counted(toFix, "thing", "things")
                        + " to fix before an assessor can judge the whole of it.";
            case AWAITING_REVIEW ->
                "Nothing that is required is missing. " + (needed > 1 ? "The assessors have " : "An assessor has ")
                        + Wording.counted(awaited, "thing", "things") + " to judge; "
                        + (toFix == 0 ? "the practitioner has nothing to do." : Wording.foundNotMet(toFix) + ".");
            case IN_ADJUDICATION ->
                "All ratings are in, and the assessors disagree. An adjudicator has "
                        + Wording.counted(disputed, "thing", "things") + " to decide"
                        + (toFix == 0 ? "." : "; " + Wording.foundNotMet(toFix) + ".");
            case NOT_YET_PROFICIENT ->
                "All ratings are in. The assessors found " + Wording.counted(toFix, "thing", "things")
                        + " not yet proficient.";
            case PROFICIENT -> "Everything that is required is met.";
        };
    }
}
