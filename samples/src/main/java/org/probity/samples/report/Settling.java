package org.probity.samples.report;

import java.util.Optional;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Role;

/**
 * How people come to the verdict on a criterion, in words.
 *
 * @param criterion the criterion
 * @param disputed whether the assessors disagree on it and nobody has decided yet
 * @param wording the language of the words
 */
public record Settling(CriterionResult criterion, boolean disputed, Wording wording) {

    /** Whether the assessors disagree, decided or not: what a reader looks for first. */
    public boolean isSplit() {
        return disputed
                || criterion
                        .settledBy()
                        .filter(by -> by != SettledBy.AGREEMENT && by != SettledBy.CARRIED_OVER)
                        .isPresent();
    }

    private String decider() {
        if (isCarriedOver()) {
            return wording.text("settling.carried-over", attempt());
        } else if (criterion.settledBy().isPresent()) {
            return wording.text("settling.decided", by());
        } else if (criterion.decidedBy() == DecidedBy.RULE) {
            return wording.text("settling.by-the-rule");
        } else if (Findings.isOfOutcome(criterion)) {
            return wording.text("settling.by-its-details");
        }
        return wording.text(disputed ? "settling.adjudicator-decides" : "settling.assessor-decides");
    }

    /** Who decides, as it stands before the name of the rule, e.g. {@code Decided by the assessors' agreement, under the rule}. */
    public String ground() {
        return criterion.decidedBy() == DecidedBy.RULE ? decider() : wording.text("settling.under-the-rule", decider());
    }

    /** What became of the ratings, in a sentence; absent where the message says it, or there are none. */
    public Optional<String> sentence() {
        if (isUnused()) {
            return Optional.of(wording.text("settling.ratings-not-used", decider()));
        }
        return criterion.settledBy().map(by -> decider() + ".");
    }

    /** Whether people rated what was not theirs to decide. */
    private boolean isUnused() {
        return !criterion.ratings().isEmpty()
                && (criterion.decidedBy() == DecidedBy.RULE || isCarriedOver() || Findings.isOfOutcome(criterion));
    }

    /** What the ratings came to, e.g. {@code met by the assessors' agreement}. */
    public String inWords() {
        return isUnused() ? wording.text("settling.not-used", result()) : result();
    }

    private String result() {
        String verdict = wording.name(Mark.of(criterion));
        if (Findings.isOfOutcome(criterion)) {
            return criterion.verdict() == Verdict.NEEDS_REVIEW
                    ? wording.text("settling.awaits-details")
                    : wording.text("settling.found.by-its-details", verdict);
        } else if (criterion.verdict() == Verdict.NEEDS_REVIEW) {
            return wording.text(disputed ? "settling.awaits-adjudicator" : "settling.awaits-ratings");
        } else if (Findings.waitsForEvidence(criterion)) {
            return wording.text("settling.awaits-evidence");
        } else if (isCarriedOver()) {
            return wording.text("settling.found.carried-over", verdict, attempt());
        }
        return criterion.settledBy().isPresent()
                ? wording.text("settling.found", verdict, by())
                : wording.text("settling.found.by-a-rule", verdict);
    }

    private boolean isCarriedOver() {
        return criterion.settledBy().filter(SettledBy.CARRIED_OVER::equals).isPresent();
    }

    private int attempt() {
        return criterion.carriedFrom().orElseThrow();
    }

    private String by() {
        SettledBy by = criterion.settledBy().orElseThrow();
        return by == SettledBy.AGREEMENT && assessors() == 1 ? wording.text("settling.one-assessor") : wording.name(by);
    }

    private long assessors() {
        return criterion.ratings().stream()
                .filter(rating -> rating.role() == Role.ASSESSOR)
                .count();
    }
}
