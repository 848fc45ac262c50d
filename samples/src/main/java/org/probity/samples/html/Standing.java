package org.probity.samples.html;

import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Wording;

/**
 * Where the submission stands, for whoever reads only the top of the page.
 *
 * @param inWords the status
 * @param meaning what that means, and for whom, in whole sentences
 */
record Standing(String inWords, String meaning) {

    static Standing of(Report report, Findings findings, int toFix) {
        return new Standing(findings.wording().name(report.status()), meaning(report, findings, toFix));
    }

    private static String meaning(Report report, Findings findings, int toFix) {
        Wording wording = findings.wording();
        return switch (report.status()) {
            case INCOMPLETE -> wording.text("meaning.incomplete", toFix);
            case AWAITING_REVIEW ->
                wording.text(
                        "meaning.awaiting-review",
                        report.review().map(ReviewSummary::required).orElse(0),
                        findings.decisive(findings.awaited()),
                        toFix);
            case IN_ADJUDICATION ->
                wording.text("meaning.in-adjudication", findings.decisive(findings.disputed()), toFix);
            case NOT_YET_PROFICIENT -> wording.text("meaning.not-yet-proficient", toFix);
            case PROFICIENT -> wording.text("meaning.proficient");
        };
    }
}
