package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import org.probity.engine.report.CriterionResult;
import org.probity.samples.report.Findings;
import org.probity.samples.report.GivenRating;
import org.probity.samples.report.Mark;
import org.probity.samples.report.Settling;
import org.probity.samples.report.Wording;

/**
 * A criterion with what people said of it.
 *
 * @param result what was found
 * @param mark how the verdict is shown
 * @param given what people said of it
 * @param settling how people came to it
 */
record CriterionView(CriterionResult result, Mark mark, List<GivenRating> given, Settling settling) {

    static CriterionView of(CriterionResult criterion, Findings findings) {
        return new CriterionView(
                criterion, findings.mark(criterion), findings.ratings(criterion), findings.settling(criterion));
    }

    /** Whether the practitioner has to do something about it, required or not. */
    boolean isBreach() {
        return mark == Mark.NOT_MET;
    }

    /** What the practitioner has to do about it, where it stands under its heading. */
    Optional<String> toDo(String heading) {
        return isBreach() ? result.remedy().map(remedy -> Wording.under(heading, remedy)) : Optional.empty();
    }

    /** Whether people have said anything of it, or need not any more. */
    boolean isJudged() {
        return !result.ratings().isEmpty() || result.settledBy().isPresent();
    }

    List<RatingView> ratings() {
        return RatingView.of(given);
    }

    /** What became of the ratings; absent where the message says it, or there are none. */
    Optional<String> settled() {
        return settling.sentence();
    }

    /** What stands before the name of the rule. */
    String ground() {
        return settling.ground();
    }
}
