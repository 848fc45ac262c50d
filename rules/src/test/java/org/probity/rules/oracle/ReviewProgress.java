package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.probity.rules.oracle.Judgement.Agreement;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.ReviewState;
import org.probity.rules.oracle.Judgement.Reviewer;
import org.probity.rules.oracle.Judgement.Verdict;

/** What is still to be rated, by whom, and how far those agree who have rated. */
final class ReviewProgress {

    private final Definition definition;
    private final CountedReviews reviews;

    ReviewProgress(Definition definition, CountedReviews reviews) {
        this.definition = definition;
        this.reviews = reviews;
    }

    /**
     * Empty where nothing is judged by people, whether or not somebody has rated.
     *
     * @param criteria all, with their verdicts, in the order of the definition
     */
    Optional<ReviewState> state(List<Criterion> criteria) {
        return definition.assessors() == 0
                ? Optional.empty()
                : Optional.of(new ReviewState(
                        definition.assessors(),
                        ids(criteria, this::awaitsAssessors),
                        ids(criteria, this::isDisputed),
                        reviews.people().stream()
                                .sorted(Person.BY_ROLE_AND_ID)
                                .map(person -> reviewer(person, criteria))
                                .toList(),
                        agreement(criteria)));
    }

    /** It needs a rating, and not every rating that it needs is in. */
    boolean awaitsAssessors(Criterion criterion) {
        return needsRating(criterion) && byAssessors(criterion.id()).size() < definition.assessors();
    }

    /** Every rating is in, and still it needs one: an adjudicator's. */
    boolean isDisputed(Criterion criterion) {
        return needsRating(criterion) && !awaitsAssessors(criterion);
    }

    /** How many details of an outcome are proficient follows from the ratings of these. */
    private static boolean needsRating(Criterion criterion) {
        return criterion.verdict() == Verdict.NEEDS_REVIEW && !criterion.isTally();
    }

    /**
     * An assessor is asked for what awaits assessors, an adjudicator for what is disputed.
     *
     * <p>Doubt: somebody who has rated a criterion in the other role is not asked for it, since
     * nobody may rate one twice.
     */
    private Reviewer reviewer(Person person, List<Criterion> criteria) {
        List<String> missing = ids(criteria, person.isAdjudicator() ? this::isDisputed : this::awaitsAssessors).stream()
                .filter(id -> reviews.of(id).stream()
                        .noneMatch(rating -> rating.by().id().equals(person.id())))
                .toList();
        return new Reviewer(person.id(), person.role(), given(person), missing);
    }

    private long given(Person person) {
        return reviews.ratings().stream()
                .filter(rating -> rating.by().equals(person))
                .count();
    }

    /**
     * Of the criteria rated by two or more assessors.
     *
     * <p>Doubt: of all of them, also of those that the ratings did not settle, as a rule had
     * decided or an earlier attempt, and of those that no rating settles.
     */
    private Optional<Agreement> agreement(List<Criterion> criteria) {
        List<List<GivenRating>> rated = criteria.stream()
                .map(criterion -> byAssessors(criterion.id()))
                .filter(ratings -> ratings.size() >= 2)
                .toList();
        long agreed = rated.stream().filter(this::isOnOneSide).count();
        return rated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(rated.size(), agreed, percent(agreed, rated.size())));
    }

    private boolean isOnOneSide(List<GivenRating> ratings) {
        return ratings.stream()
                        .map(rating -> definition.scaleOf(rating.criterion()).passes(rating.level()))
                        .distinct()
                        .count()
                == 1;
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private List<GivenRating> byAssessors(String criterion) {
        return reviews.of(criterion).stream()
                .filter(rating -> !rating.by().isAdjudicator())
                .toList();
    }

    private static List<String> ids(List<Criterion> criteria, Predicate<Criterion> wanted) {
        return criteria.stream().filter(wanted).map(Criterion::id).toList();
    }
}
