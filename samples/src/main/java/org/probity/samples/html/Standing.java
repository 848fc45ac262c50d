package org.probity.samples.html;

import org.probity.engine.report.Status;
import org.probity.samples.report.Wording;

/**
 * Where the submission stands, for whoever reads only the top of the page.
 *
 * @param status the status
 * @param toFix how many things the practitioner has to do
 * @param toReview how many things a person has to judge
 */
record Standing(Status status, int toFix, long toReview) {

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
                "Nothing that is required is missing. An assessor has " + Wording.counted(toReview, "thing", "things")
                        + " to judge; the practitioner has nothing to do.";
            case IN_ADJUDICATION ->
                "All ratings are in, and the assessors disagree. An adjudicator has "
                        + Wording.counted(toReview, "thing", "things") + " to decide.";
            case NOT_YET_PROFICIENT ->
                "All ratings are in. The assessors found " + Wording.counted(toFix, "thing", "things")
                        + " not yet proficient.";
            case PROFICIENT -> "Everything that is required is met.";
        };
    }
}
