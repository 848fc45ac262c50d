package org.probity.samples.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.samples.report.Findings;

/**
 * How far people have come, and where they disagree.
 *
 * @param summary who has rated how much
 * @param split the criteria on which the assessors disagree, decided or not
 * @param carriedOver what stands from an earlier attempt, by that attempt
 */
record ReviewsView(ReviewSummary summary, List<CriterionView> split, Map<Integer, List<CriterionResult>> carriedOver) {

    /** Absent where nobody has said anything, and nothing stands from before. */
    static Optional<ReviewsView> of(Report report, Findings findings) {
        return report.review()
                .filter(summary ->
                        !summary.assessors().isEmpty() || !findings.judged().isEmpty())
                .map(summary -> new ReviewsView(
                        summary,
                        findings.judged().stream()
                                .map(criterion -> CriterionView.of(criterion, findings))
                                .filter(criterion -> criterion.settling().isSplit())
                                .toList(),
                        findings.carriedOver()));
    }
}
