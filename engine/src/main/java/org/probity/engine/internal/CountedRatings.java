package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.RatingUse;
import org.probity.engine.rule.Ratings;
import org.probity.engine.rule.ReviewUse;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Side;
import org.probity.engine.submission.Submission;

/** The reviews of an attempt, taken apart into the ratings of each criterion. What does not count is kept, to be told. */
final class CountedRatings {
    /** Assessors before adjudicators, whatever the order in which their reviews came. */
    static final Comparator<CountedRating> BY_PERSON =
            Comparator.comparing(CountedRating::role).thenComparing(CountedRating::assessor);

    private final Criteria criteria;
    private final Submission submission;
    private final ReviewPolicy policy;
    private final RatingScales scales;
    private final FaultList faults = new FaultList();
    private final Map<Criterion, List<CountedRating>> byCriterion =
            new TreeMap<>(Comparator.comparing(Criterion::index));
    private final Set<String> rated = new HashSet<>();
    private final Set<Person> people = new LinkedHashSet<>();
    private final List<ReviewUse> otherReviews = new ArrayList<>();
    private final List<RatingUse> otherRatings = new ArrayList<>();

    /** Somebody whose review counts. */
    record Person(Role role, String id) {}

    private CountedRatings(Criteria criteria, Submission submission) {
        this.criteria = criteria;
        this.submission = submission;
        this.policy = criteria.credential().review();
        this.scales = new RatingScales(criteria);
    }

    /**
     * Takes reviews apart.
     *
     * @param attempt the attempt that is assessed
     * @param reviews what was said of it, in an order that counts only for who was first
     * @return the ratings
     * @throws InvalidDocumentException with every fault, at pointers below {@code /reviews}
     */
    static CountedRatings of(Attempt attempt, List<Review> reviews) {
        CountedRatings ratings = new CountedRatings(attempt.criteria(), attempt.submission());
        for (int i = 0; i < reviews.size(); i++) {
            ratings.add("/reviews/" + i, reviews.get(i), attempt.sha256());
        }
        ratings.faults.throwIfAny();
        return ratings;
    }

    /** What the rules settle: nothing where nothing is judged by people. */
    List<Ratings> facts() {
        return policy.assessors() == 0
                ? List.of()
                : byCriterion.entrySet().stream()
                        .map(entry -> fact(entry.getKey(), entry.getValue()))
                        .toList();
    }

    RatingScales scales() {
        return scales;
    }

    /** Ratings by how many different assessors a judged criterion needs; 0: nothing is judged by people. */
    int assessors() {
        return policy.assessors();
    }

    /** Assessors before adjudicators, by id. */
    List<Person> people() {
        return people.stream()
                .sorted(Comparator.comparing(Person::role).thenComparing(Person::id))
                .toList();
    }

    /** In the order of the definition. */
    Set<Criterion> rated() {
        return byCriterion.keySet();
    }

    /** In the order of the reviews. */
    List<CountedRating> of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    List<CountedRating> byAssessors(Criterion criterion) {
        return of(criterion).stream()
                .filter(rating -> rating.role() == Role.ASSESSOR)
                .toList();
    }

    /** What does not count, by person and then by criterion. */
    List<Sayable> setAside() {
        List<Sayable> all = new ArrayList<>();
        otherReviews.stream()
                .sorted(Comparator.comparing(ReviewUse::assessor).thenComparing(ReviewUse::reviewed))
                .forEach(all::add);
        otherRatings.stream()
                .sorted(Comparator.comparing(RatingUse::assessor).thenComparing(RatingUse::criterion))
                .forEach(all::add);
        return all;
    }

    /** Counts on somebody who may not have said anything yet. */
    void expect(Person person) {
        people.add(person);
    }

    private void add(String at, Review review, String sha256) {
        if (!review.submission().equals(submission.id())) {
            faults.add(
                    at + "/submission",
                    "the review is of \"" + review.submission() + "\", and the submission is \"" + submission.id()
                            + "\"");
            return;
        }
        boolean sameContent = review.submissionSha256().map(sha256::equals).orElse(true);
        if (review.attempt() != submission.attempt() || !sameContent) {
            otherReviews.add(new ReviewUse(review.assessor(), review.attempt(), submission.attempt(), sameContent));
            return;
        }
        boolean own = review.assessor().equals(submission.practitioner());
        if (!own) {
            people.add(new Person(review.role(), review.assessor()));
        }
        for (int i = 0; i < review.ratings().size(); i++) {
            Rating rating = review.ratings().get(i);
            Optional<Criterion> criterion = criteria.withId(rating.criterion());
            if (own || criterion.isEmpty()) {
                otherRatings.add(new RatingUse(
                        review.assessor(), rating.criterion(), own, criterion.isPresent(), false, Unused.NOTHING));
            }
            if (!own) {
                String place = at + "/ratings/" + i;
                check(place, review, rating, criterion);
                criterion.ifPresent(
                        known -> count(place, new CountedRating(review.assessor(), review.role(), known, rating)));
            }
        }
    }

    private void check(String at, Review review, Rating rating, Optional<Criterion> criterion) {
        Scale scale = criterion.map(criteria::scaleOf).orElse(policy.scale());
        if (!RatingScales.has(scale, rating)) {
            faults.add(
                    at + "/rating",
                    FaultList.quoted(rating.level()) + " is not a rating; there are: " + String.join(", ", scale.ids())
                            + ", " + Rating.UNSCORABLE);
        }
        if (!rated.add(review.assessor() + " " + rating.criterion())) {
            faults.add(
                    at + "/criterion",
                    "\"" + review.assessor() + "\" has already rated " + FaultList.quoted(rating.criterion())
                            + " in another review; nobody rates a criterion twice");
        }
    }

    private void count(String at, CountedRating rating) {
        List<CountedRating> others = byCriterion.computeIfAbsent(rating.criterion(), unseen -> new ArrayList<>());
        if (rating.role() == Role.ADJUDICATOR) {
            others.stream()
                    .filter(other -> other.role() == Role.ADJUDICATOR
                            && !other.assessor().equals(rating.assessor()))
                    .findFirst()
                    .ifPresent(other -> faults.add(
                            at + "/criterion",
                            FaultList.quoted(rating.rating().criterion())
                                    + " already has the rating of the adjudicator \"" + other.assessor()
                                    + "\"; only one adjudicator decides"));
        }
        others.add(rating);
    }

    private Ratings fact(Criterion criterion, List<CountedRating> ratings) {
        List<Side> assessors = new ArrayList<>();
        Side adjudicator = Side.NONE;
        for (CountedRating rating : ratings) {
            Side side = scales.side(rating);
            if (rating.role() == Role.ASSESSOR) {
                assessors.add(side);
            } else {
                adjudicator = side;
            }
        }
        int passing =
                (int) assessors.stream().filter(side -> side == Side.PASSES).count();
        return new Ratings(
                criterion,
                policy.assessors(),
                passing,
                assessors.size() - passing,
                policy.disagreement(),
                assessors.isEmpty() ? Side.NONE : assessors.get(0),
                adjudicator);
    }
}
