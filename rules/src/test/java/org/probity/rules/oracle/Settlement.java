package org.probity.rules.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/** How one criterion is settled by the ratings of it that count. */
final class Settlement {

    /** The verdicts that only a tag gave. */
    private static final Set<String> BY_TAG = Set.of("narrative.prompt", "narrative.coverage");

    /** Decisive are the ratings that prevailed over others; where all agreed none did. */
    private record Decision(boolean passes, String by, List<GivenRating> decisive) {}

    private final Definition definition;
    private final Scale scale;
    private final Criterion open;
    private final List<GivenRating> ratings;
    private final List<GivenRating> assessors;

    /**
     * Settles a criterion.
     *
     * @param open the criterion before any rating of this attempt is looked at
     * @param ratings the ratings of it that count, in the order of the report
     */
    Settlement(Definition definition, Criterion open, List<GivenRating> ratings) {
        this.definition = definition;
        this.scale = definition.scaleOf(open.id());
        this.open = open;
        this.ratings = ratings;
        this.assessors =
                ratings.stream().filter(rating -> !rating.by().isAdjudicator()).toList();
    }

    Criterion criterion() {
        Optional<Decision> decision = isSettleable() && isRatedByEnough() ? decision() : Optional.empty();
        List<GivenRating> decisive = decision.map(Decision::decisive).orElse(List.of());
        Criterion rated = open.with(
                ratings.stream().map(one -> listed(one, decisive.contains(one))).toList());
        return decision.map(one -> rated.settled(one.passes(), one.by())).orElse(rated);
    }

    private static Judgement.Rating listed(GivenRating rating, boolean decisive) {
        return new Judgement.Rating(rating.by().id(), rating.by().role(), rating.level(), decisive);
    }

    /**
     * "A rating may settle any NEEDS_REVIEW criterion, and may withdraw a MET that only a tag
     * gave; it never lifts a rule's NOT_MET."
     *
     * <p>What is carried over is neither: it stays as it is.
     */
    private boolean isSettleable() {
        return definition.assessors() > 0
                && (open.verdict() == Verdict.NEEDS_REVIEW
                        || open.verdict() == Verdict.MET && BY_TAG.contains(open.clause()));
    }

    /** "Nothing is settled before so many ratings by different people are in; extra ones count." */
    private boolean isRatedByEnough() {
        return assessors.size() >= definition.assessors();
    }

    /** "Assessors agree when all their ratings fall on the same side of pass." */
    private Optional<Decision> decision() {
        if (passing().isEmpty() || failing().isEmpty()) {
            return Optional.of(new Decision(failing().isEmpty(), "agreement", List.of()));
        }
        return switch (definition.disagreement()) {
            case "lowest" -> Optional.of(lowest());
            case "highest" -> Optional.of(highest());
            case "majority" -> majority();
            case "first" -> Optional.of(first());
            default -> adjudicated();
        };
    }

    /**
     * "That rating" decides, and it fails since not all pass.
     *
     * <p>Doubt: where several gave the lowest rating, each of them is decisive. A rating that fails
     * as well but is higher is not.
     */
    private Decision lowest() {
        int lowest = assessors.stream().mapToInt(this::rank).min().orElseThrow();
        return new Decision(false, "lowest", those(rating -> rank(rating) == lowest));
    }

    /** The same at the other end of the scale. */
    private Decision highest() {
        int highest = assessors.stream().mapToInt(this::rank).max().orElseThrow();
        return new Decision(true, "highest", those(rating -> rank(rating) == highest));
    }

    /** "Majority of the pass question; a tie waits for an adjudicator." */
    private Optional<Decision> majority() {
        int lead = passing().size() - failing().size();
        return lead == 0
                ? adjudicated()
                : Optional.of(new Decision(lead > 0, "majority", lead > 0 ? passing() : failing()));
    }

    /** "The first review", which is the first that has an assessor's rating of this criterion. */
    private Decision first() {
        int earliest = assessors.stream().mapToInt(GivenRating::review).min().orElseThrow();
        List<GivenRating> first = those(rating -> rating.review() == earliest);
        return new Decision(passes(first.get(0)), "first", first);
    }

    /** An adjudicator's rating decides, as soon as there is one. */
    private Optional<Decision> adjudicated() {
        return ratings.stream()
                .filter(rating -> rating.by().isAdjudicator())
                .findFirst()
                .map(rating -> new Decision(passes(rating), "adjudicator", List.of(rating)));
    }

    private List<GivenRating> passing() {
        return those(this::passes);
    }

    private List<GivenRating> failing() {
        return those(rating -> !passes(rating));
    }

    /**
     * Of the assessors' ratings alone: "an adjudicator's rating never counts among the assessors'".
     */
    private List<GivenRating> those(Predicate<GivenRating> wanted) {
        return assessors.stream().filter(wanted).toList();
    }

    private boolean passes(GivenRating rating) {
        return scale.passes(rating.level());
    }

    private int rank(GivenRating rating) {
        return scale.rank(rating.level());
    }
}
