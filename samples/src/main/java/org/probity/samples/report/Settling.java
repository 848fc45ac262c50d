package org.probity.samples.report;

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
 */
public record Settling(CriterionResult criterion, boolean disputed) {

    /** Whether the assessors disagree, decided or not: what a reader looks for first. */
    public boolean isSplit() {
        return disputed
                || criterion
                        .settledBy()
                        .filter(by -> by != SettledBy.AGREEMENT && by != SettledBy.CARRIED_OVER)
                        .isPresent();
    }

    /** Who decides, e.g. {@code Decided by the assessors' agreement}. */
    public String decider() {
        if (criterion.settledBy().isPresent()) {
            return isCarriedOver() ? "Carried over" + since() : "Decided " + by();
        } else if (criterion.decidedBy() == DecidedBy.RULE) {
            return "Decided by the rule";
        } else if (Findings.isOfOutcome(criterion)) {
            return "Decided by what people find of its details";
        }
        return disputed ? "An adjudicator decides" : "An assessor decides";
    }

    /** Whether people rated what was not theirs to decide. */
    public boolean isUnused() {
        return !criterion.ratings().isEmpty()
                && (criterion.decidedBy() == DecidedBy.RULE || isCarriedOver() || Findings.isOfOutcome(criterion));
    }

    /** What the ratings came to, e.g. {@code met by the assessors' agreement}. */
    public String inWords() {
        String unused = isUnused() ? "; not used" : "";
        if (Findings.isOfOutcome(criterion)) {
            return criterion.verdict() == Verdict.NEEDS_REVIEW
                    ? "awaits what people find of its details" + unused
                    : Mark.of(criterion).word() + " by what was found of its details" + unused;
        }
        if (criterion.verdict() == Verdict.NEEDS_REVIEW) {
            return disputed ? "awaits an adjudicator" : "awaits further ratings";
        }
        if (Findings.waitsForEvidence(criterion)) {
            return "waiting until the evidence is complete" + unused;
        }
        String verdict = Mark.of(criterion).word();
        if (isCarriedOver()) {
            return verdict + ", carried over" + since() + unused;
        }
        return verdict + " " + (criterion.settledBy().isPresent() ? by() : "by a rule") + unused;
    }

    private boolean isCarriedOver() {
        return criterion.settledBy().filter(SettledBy.CARRIED_OVER::equals).isPresent();
    }

    private String since() {
        return " from attempt " + criterion.carriedFrom().orElseThrow();
    }

    private String by() {
        return switch (criterion.settledBy().orElseThrow()) {
            case AGREEMENT -> byAssessors() == 1 ? "by the assessor's rating" : "by the assessors' agreement";
            case ADJUDICATOR -> "by the adjudicator's rating";
            case LOWEST -> "by the lowest rating";
            case HIGHEST -> "by the highest rating";
            case MAJORITY -> "by the majority of ratings";
            case FIRST -> "by the first rating";
            case CARRIED_OVER -> "at an earlier attempt";
        };
    }

    private long byAssessors() {
        return criterion.ratings().stream()
                .filter(rating -> rating.role() == Role.ASSESSOR)
                .count();
    }
}
