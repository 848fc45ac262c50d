package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the contract says about a submission and its reviews.
 *
 * @param criteria in the order of the definition
 * @param words of each narrative part, by its id
 * @param parts the verdict of each part, by its id, and last of the submission as a whole if anything is asked of that
 * @param outcomes the verdict of each outcome, by its id
 * @param details the verdict of each detail, by its id
 * @param review how far the people are; empty where nothing is judged by people
 * @param advisories on the submission, then on reviews, each by code in the order of the contract's
 *     list, then by place
 */
public record Judgement(
        List<Criterion> criteria,
        Map<String, Words> words,
        Map<String, Verdict> parts,
        Map<String, Verdict> outcomes,
        Map<String, Verdict> details,
        Score score,
        Status status,
        Optional<ReviewState> review,
        List<Advisory> advisories) {

    /** From worst to best, so that a comparison says which of two verdicts is better. */
    public enum Verdict {
        NOT_MET,
        NEEDS_REVIEW,
        MET
    }

    /** In the order in which they are asked for. */
    public enum Status {
        INCOMPLETE,
        AWAITING_REVIEW,
        IN_ADJUDICATION,
        NOT_YET_PROFICIENT,
        PROFICIENT
    }

    /**
     * One criterion with its verdict; what it has no measure of or no limit for is empty.
     *
     * @param decidedBy {@code rule} or {@code assessor}
     * @param settledBy how ratings, or the rating of an earlier attempt, settled it; empty where
     *     they did not
     * @param carriedFrom the attempt in which it was rated, where that is an earlier one
     * @param ratings those that count
     */
    public record Criterion(
            String id,
            String clause,
            boolean required,
            Verdict verdict,
            String decidedBy,
            Optional<String> settledBy,
            OptionalLong carriedFrom,
            List<Rating> ratings,
            OptionalLong measured,
            Optional<Limit> limit) {

        /** As the rules leave it: only what still needs a rating is in an assessor's hands. */
        static Criterion unrated(
                String id,
                String clause,
                boolean required,
                Verdict verdict,
                OptionalLong measured,
                Optional<Limit> limit) {
            return new Criterion(
                    id,
                    clause,
                    required,
                    verdict,
                    verdict == Verdict.NEEDS_REVIEW ? "assessor" : "rule",
                    Optional.empty(),
                    OptionalLong.empty(),
                    List.of(),
                    measured,
                    limit);
        }

        Criterion with(List<Rating> given) {
            return new Criterion(
                    id, clause, required, verdict, decidedBy, settledBy, carriedFrom, given, measured, limit);
        }

        /** Worked out from the verdicts on details; no rating settles it. */
        Criterion tallied(Verdict found, String by, long met) {
            return new Criterion(
                    id, clause, required, found, by, settledBy, carriedFrom, ratings, OptionalLong.of(met), limit);
        }

        /** Whether it is about how many details of an outcome are proficient. */
        boolean isTally() {
            return clause.equals(Tally.CLAUSE);
        }

        boolean isFailedByRule() {
            return verdict == Verdict.NOT_MET && decidedBy.equals("rule");
        }

        boolean isFailedByPeople() {
            return verdict == Verdict.NOT_MET && decidedBy.equals("assessor");
        }

        Criterion carriedOver(long attempt) {
            return settled(true, "carried-over", OptionalLong.of(attempt));
        }

        /**
         * Settled by ratings.
         *
         * <p>Doubt: what a rule has measured stays measured where people come to another verdict.
         */
        Criterion settled(boolean passes, String by) {
            return settled(passes, by, OptionalLong.empty());
        }

        private Criterion settled(boolean passes, String by, OptionalLong from) {
            Verdict settled = passes ? Verdict.MET : Verdict.NOT_MET;
            return new Criterion(
                    id, clause, required, settled, "assessor", Optional.of(by), from, ratings, measured, limit);
        }
    }

    /** A rating that counts; it is decisive where it decided and assessors disagreed. */
    public record Rating(String assessor, String role, String rating, boolean decisive) {}

    /**
     * How far the people are.
     *
     * @param required ratings by how many different assessors a criterion needs
     * @param awaited ids of the criteria that await assessors
     * @param disputed ids of the criteria that await an adjudicator
     * @param agreement how often they agreed; empty where no criterion is rated by two
     */
    public record ReviewState(
            long required,
            List<String> awaited,
            List<String> disputed,
            List<Reviewer> assessors,
            Optional<Agreement> agreement) {}

    /** How many counted ratings somebody gave in a role, and which are still to be given. */
    public record Reviewer(String assessor, String role, long given, List<String> missing) {}

    /**
     * Of the criteria rated by two or more assessors, those on which all were on one side; percent
     * to one decimal.
     */
    public record Agreement(long criteria, long agreed, BigDecimal percent) {}

    /**
     * The words of a narrative.
     *
     * <p>Doubt: {@code missing} is 0, not absent, where the minimum is reached or there is none.
     */
    public record Words(long counted, long whitespace, long missing) {}

    /** All criteria count, optional ones too. */
    public record Score(long met, long total) {}

    /**
     * Something worth saying that changes no verdict.
     *
     * @param at a JSON pointer into the submission; empty where it is about a review
     * @param assessor whose review it is about, if about one
     * @param criterion which rating it is about, if about one
     */
    public record Advisory(String code, Optional<String> at, Optional<String> assessor, Optional<String> criterion) {

        static Advisory onSubmission(String code, String at) {
            return new Advisory(code, Optional.of(at), Optional.empty(), Optional.empty());
        }

        static Advisory onReview(String code, String assessor) {
            return new Advisory(code, Optional.empty(), Optional.of(assessor), Optional.empty());
        }

        static Advisory onRating(String code, String assessor, String criterion) {
            return new Advisory(code, Optional.empty(), Optional.of(assessor), Optional.of(criterion));
        }
    }
}
