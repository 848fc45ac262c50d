package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the contract says about a submission that nobody has rated.
 *
 * @param criteria in the order of the definition
 * @param words of each narrative part, by its id
 * @param parts the verdict of each part, by its id
 * @param outcomes the verdict of each outcome, by its id
 * @param details the verdict of each detail, by its id
 * @param advisories by code in the order of the contract's list, then by place in the submission
 */
public record Judgement(
        List<Criterion> criteria,
        Map<String, Words> words,
        Map<String, Verdict> parts,
        Map<String, Verdict> outcomes,
        Map<String, Verdict> details,
        Score score,
        Status status,
        List<Advisory> advisories) {

    /** From worst to best, so that a comparison says which of two verdicts is better. */
    public enum Verdict {
        NOT_MET,
        NEEDS_REVIEW,
        MET
    }

    /** The statuses that can be reached without a review. */
    public enum Status {
        INCOMPLETE,
        AWAITING_REVIEW,
        PROFICIENT
    }

    /** One criterion with its verdict; what it has no measure of or no limit for is empty. */
    public record Criterion(
            String id, String clause, boolean required, Verdict verdict, OptionalLong measured, Optional<Limit> limit) {

        /** While there are no ratings, only what still needs one is in an assessor's hands. */
        public String decidedBy() {
            return verdict == Verdict.NEEDS_REVIEW ? "assessor" : "rule";
        }
    }

    /**
     * The words of a narrative.
     *
     * <p>Doubt: {@code missing} is 0, not absent, where the minimum is reached or there is none.
     */
    public record Words(long counted, long whitespace, long missing) {}

    /** All criteria count, optional ones too. */
    public record Score(long met, long total) {}

    /** Something worth saying that changes no verdict; {@code at} is one JSON pointer. */
    public record Advisory(String code, String at) {}
}
