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
    private final List<Criterion> criteria;
    private final CountedReviews reviews;

    /**
     * Looks at all criteria after they have been settled as far as they can be.
     *
     * @param criteria in the order of the definition
     */
    ReviewProgress(Definition definition, List<Criterion> criteria, CountedReviews reviews) {
        this.definition = definition;
        this.criteria = criteria;
        this.reviews = reviews;
    }

    /** Empty where nothing is judged by people, whether or not somebody has rated. */
    Optional<ReviewState> state() {
        return definition.assessors() == 0
                ? Optional.empty()
                : Optional.of(new ReviewState(
                        definition.assessors(),
                        ids(this::awaitsAssessors),
                        ids(this::isDisputed),
                        reviews.people().stream()
                                .sorted(Person.BY_ROLE_AND_ID)
                                .map(this::reviewer)
                                .toList(),
                        agreement()));
    }

    /** It needs a rating, and not every rating that it needs is in. */
    boolean awaitsAssessors(Criterion criterion) {
        return criterion.verdict() == Verdict.NEEDS_REVIEW
                && byAssessors(criterion.id()).size() < definition.assessors();
    }

    /** Every rating is in, and still it needs one: an adjudicator's. */
    boolean isDisputed(Criterion criterion) {
        return criterion.verdict() == Verdict.NEEDS_REVIEW && !awaitsAssessors(criterion);
    }

    /**
     * An assessor is asked for what awaits assessors, an adjudicator for what is disputed.
     *
     * <p>Doubt: somebody who has rated a criterion in the other role is not asked for it, since
     * nobody may rate one twice.
     */
    private Reviewer reviewer(Person person) {
        List<String> missing = ids(person.isAdjudicator() ? this::isDisputed : this::awaitsAssessors).stream()
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
     * decided or an earlier attempt.
     */
    private Optional<Agreement> agreement() {
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
                        .map(rating -> definition.scale().passes(rating.level()))
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

    private List<String> ids(Predicate<Criterion> wanted) {
        return criteria.stream().filter(wanted).map(Criterion::id).toList();
    }
}
