package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.probity.engine.internal.VerdictRecorder.Decision;
import org.probity.engine.report.SettledBy;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Role;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Judgement;
import org.probity.engine.rule.Opinion;
import org.probity.engine.rule.RatingUse;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Side;
import org.probity.engine.rule.Term;

/** What people say of each criterion, once the rules have settled it. */
final class Judgements {
    private final CountedRatings ratings;
    private final Optional<EarlierAttempt> earlier;
    private final VerdictRecorder verdicts;
    private final int assessors;
    private final Judgement awaited;

    Judgements(CountedRatings ratings, Optional<EarlierAttempt> earlier, VerdictRecorder verdicts) {
        this.ratings = ratings;
        this.earlier = earlier;
        this.verdicts = verdicts;
        this.assessors = ratings.assessors();
        this.awaited = Judgement.awaited(assessors);
    }

    Judgement of(Criterion criterion) {
        OptionalInt carriedFrom = verdicts.isCarriedOver(criterion)
                ? OptionalInt.of(earlier.orElseThrow().foundAt(criterion))
                : OptionalInt.empty();
        if (!isSettling(criterion)) {
            return carriedFrom.isEmpty()
                    ? awaited
                    : new Judgement(
                            assessors, Opinion.AWAITED, 0, 0, awaited.settled(), awaited.conditions(), carriedFrom);
        }
        Settlement settlement = verdicts.settlement(criterion);
        List<CountedRating> given = ratings.byAssessors(criterion);
        Term conditions =
                settlement.opinion() == Opinion.FAILED ? conditions(decisive(criterion)) : awaited.conditions();
        boolean unscorable = !conditions.equals(awaited.conditions());
        return new Judgement(
                assessors,
                unscorable ? Opinion.UNSCORABLE : settlement.opinion(),
                given.size(),
                (int) given.stream().filter(this::passes).count(),
                settlement.by().map(by -> new Term("settled." + Names.key(by))).orElse(awaited.settled()),
                conditions,
                carriedFrom);
    }

    /** How the ratings came to the verdict of a criterion; absent where they did not. */
    Optional<SettledBy> settledBy(Decision decision) {
        if (!decision.finding().isByPeople() || !decision.evidence().isRateable()) {
            return Optional.empty();
        }
        Criterion criterion = decision.evidence().criterion();
        return verdicts.isCarriedOver(criterion)
                ? Optional.of(SettledBy.CARRIED_OVER)
                : verdicts.settlement(criterion).by();
    }

    /** The ratings that decided a criterion on which the assessors disagree. */
    Set<CountedRating> decidedAlone(Decision decision) {
        Optional<SettledBy> by = settledBy(decision);
        return by.isEmpty() || by.get() == SettledBy.AGREEMENT || by.get() == SettledBy.CARRIED_OVER
                ? Set.of()
                : Set.copyOf(decisive(decision.evidence().criterion()));
    }

    /** The ratings that a settlement rests on: all of them where the assessors agree. */
    private List<CountedRating> decisive(Criterion criterion) {
        Settlement settlement = verdicts.settlement(criterion);
        if (settlement.by().isEmpty()) {
            return List.of();
        }
        List<CountedRating> given = ratings.byAssessors(criterion);
        ToIntFunction<CountedRating> rank = ratings.scales()::rank;
        return switch (settlement.by().get()) {
            case ADJUDICATOR ->
                ratings.of(criterion).stream()
                        .filter(rating -> rating.role() == Role.ADJUDICATOR)
                        .toList();
            case LOWEST -> ranked(given, given.stream().mapToInt(rank).min().orElseThrow());
            case HIGHEST -> ranked(given, given.stream().mapToInt(rank).max().orElseThrow());
            case MAJORITY ->
                given.stream()
                        .filter(rating -> passes(rating) == (settlement.opinion() == Opinion.PASSED))
                        .toList();
            case FIRST -> given.subList(0, 1);
            case AGREEMENT, CARRIED_OVER -> given;
        };
    }

    CountedRatings ratings() {
        return ratings;
    }

    /** What became of each review and rating: first of those that do not count, then by person, in the order of the definition. */
    List<Sayable> uses() {
        List<Sayable> uses = new ArrayList<>(ratings.setAside());
        ratings.rated().stream()
                .flatMap(criterion -> ratings.of(criterion).stream())
                .sorted(CountedRatings.BY_PERSON)
                .forEach(rating -> uses.add(use(rating)));
        return uses;
    }

    private RatingUse use(CountedRating rating) {
        Optional<Term> reason = unused(rating);
        return new RatingUse(
                rating.assessor(),
                rating.criterion().id(),
                false,
                true,
                reason.isEmpty(),
                reason.orElse(Unused.NOTHING));
    }

    private Optional<Term> unused(CountedRating rating) {
        Criterion criterion = rating.criterion();
        Decision decision = verdicts.decision(criterion);
        if (assessors == 0) {
            return Optional.of(Unused.NOBODY_JUDGES);
        } else if (!decision.evidence().isRateable()) {
            return Optional.of(Unused.BY_RULE);
        }
        boolean adjudicates = rating.role() == Role.ADJUDICATOR;
        return switch (decision.finding()) {
            // Ratings can withdraw what only a tag says, so there they were not enough; nothing lifts a rule's verdict.
            case MET -> Optional.of(Unused.UNSETTLED);
            case NOT_MET -> Optional.of(Unused.BY_RULE);
            case AWAITED, DISPUTED -> adjudicates ? Optional.of(Unused.NO_ADJUDICATION) : Optional.empty();
            case FOUND_MET, FOUND_NOT_MET -> {
                if (verdicts.isCarriedOver(criterion)) {
                    yield Optional.of(Unused.CARRIED_OVER);
                }
                boolean needed = verdicts.settlement(criterion).by().equals(Optional.of(SettledBy.ADJUDICATOR));
                yield adjudicates && !needed ? Optional.of(Unused.NO_ADJUDICATION) : Optional.empty();
            }
        };
    }

    private boolean isSettling(Criterion criterion) {
        return assessors > 0 && !ratings.of(criterion).isEmpty();
    }

    private boolean passes(CountedRating rating) {
        return ratings.scales().side(rating) == Side.PASSES;
    }

    private List<CountedRating> ranked(List<CountedRating> given, int rank) {
        return given.stream()
                .filter(rating -> ratings.scales().rank(rating) == rank)
                .toList();
    }

    /** Each condition once, in the order of the kinds; an empty phrase where there is none. */
    private Term conditions(List<CountedRating> decisive) {
        return decisive.stream()
                .map(CountedRating::rating)
                .map(Rating::condition)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Judgements::term)
                .reduce((first, second) -> new Term("condition.and", Map.of("first", first, "second", second)))
                .orElse(awaited.conditions());
    }

    private static Term term(Condition condition) {
        return new Term("condition." + Names.key(condition));
    }
}
