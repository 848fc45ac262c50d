package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/**
 * Makes up valid reviews of one submission: by assessors, by adjudicators, and now and then one that
 * does not count.
 *
 * <p>Nobody rates a criterion twice, nor do two adjudicators rate the same: both would be errors.
 */
final class RandomReviews {

    /** Some sort otherwise than they look; the last is like the practitioner's without being it. */
    private static final List<String> PEOPLE =
            List.of("r-01", "r-02", "r-03", "r-04", "r-05", "r-10", "R-02", "r_1", "P-4821");

    /** Ids that look like criteria and are none. */
    private static final List<String> UNKNOWN =
            List.of("EO9.9/proficiency", "proficiency", "overview/words/", "eo1.1/Proficiency");

    private static final int MOST_REVIEWS = 5;

    private final Dice dice;
    private final Definition definition;
    private final Submission submission;
    private final List<Criterion> criteria;
    private final RandomRating rating;
    private final List<String> people;
    private final Map<String, Boolean> merits = new LinkedHashMap<>();
    private final Map<String, List<Boolean>> sides = new LinkedHashMap<>();
    private final Map<String, Set<String>> ratedBy = new LinkedHashMap<>();
    private final Set<String> adjudicated = new HashSet<>();
    private final List<Map<String, Object>> reviews = new ArrayList<>();

    /**
     * Prepares the reviewers' desks.
     *
     * @param unrated what is to be said of the submission while there are no reviews
     */
    RandomReviews(Dice dice, Definition definition, Submission submission, Judgement unrated) {
        this.dice = dice;
        this.definition = definition;
        this.submission = submission;
        this.criteria = unrated.criteria();
        this.rating = new RandomRating(dice, definition);
        this.people = new ArrayList<>(dice.shuffled(PEOPLE));
        double leniency = dice.pick(1., 1., .95, .9, .6, .3);
        criteria.forEach(criterion -> merits.put(criterion.id(), dice.chance(leniency)));
    }

    /** One review at least, in any order. */
    List<Map<String, Object>> reviews() {
        addAssessors();
        addAdjudicators();
        addStray();
        return dice.shuffled(reviews).subList(0, Math.min(reviews.size(), MOST_REVIEWS));
    }

    private void addStray() {
        List<String> ids = new ArrayList<>(UNKNOWN.subList(0, 1));
        criteria.forEach(criterion -> ids.add(criterion.id()));
        RandomStrayReviews stray = new RandomStrayReviews(dice, submission, ids, rating);
        if (dice.chance(.12) || reviews.isEmpty()) {
            reviews.add(stray.ownWork());
        }
        if (dice.chance(.15)) {
            reviews.add(stray.ofOtherAttempt(dice.pick(PEOPLE)));
        }
    }

    /** Mostly as many as are needed or more, who rate whatever is to be rated. */
    private void addAssessors() {
        boolean isThorough = dice.chance(.75);
        boolean isContested = dice.chance(.6);
        int needed = (int) definition.assessors();
        int assessors = isThorough ? Math.max(1, needed + dice.pick(0, 0, 1, 1, 2)) : dice.between(0, 3);
        for (int i = 0; i < Math.min(assessors, MOST_REVIEWS - 1); i++) {
            String person = people.remove(0);
            List<Object> ratings = new ArrayList<>();
            for (Criterion criterion : criteria) {
                if (dice.chance(likelihood(criterion, isThorough)) && isFree(person, criterion.id())) {
                    ratings.add(rated(criterion.id(), isContested));
                }
            }
            addUnknown(person, ratings);
            addInOneOrTwo(person, Person.ASSESSOR, ratings);
        }
    }

    /** How likely an assessor is to rate it: surely what needs it, now and then what does not. */
    private static double likelihood(Criterion criterion, boolean isThorough) {
        if (isJudged(criterion)) {
            return isThorough ? .98 : .5;
        }
        if (criterion.carriedFrom().isPresent()) {
            return .3;
        }
        if (criterion.isTally()) {
            return .15;
        }
        return isByTag(criterion) ? .35 : .04;
    }

    private static boolean isJudged(Criterion criterion) {
        return criterion.verdict() == Verdict.NEEDS_REVIEW && !criterion.isTally();
    }

    private static boolean isByTag(Criterion criterion) {
        return criterion.verdict() == Verdict.MET
                && criterion.clause().startsWith("narrative.")
                && !criterion.clause().equals("narrative.words");
    }

    /** As the criterion merits, unless the assessors do not see alike. */
    private Map<String, Object> rated(String criterion, boolean isContested) {
        boolean passes = isContested && dice.chance(.5) ? dice.chance(.5) : merits.get(criterion);
        sides.computeIfAbsent(criterion, absent -> new ArrayList<>()).add(passes);
        return rating.of(criterion, passes);
    }

    /** One adjudicator or two, who look mostly at what assessors disagree on. */
    private void addAdjudicators() {
        boolean isAnythingDisputed = sides.keySet().stream().anyMatch(this::isDisputed);
        int adjudicators = dice.chance(isAnythingDisputed ? .7 : .15) ? dice.pick(1, 1, 1, 2) : 0;
        for (int i = 0; i < adjudicators; i++) {
            String person = dice.chance(.85) ? people.remove(0) : dice.pick(PEOPLE);
            List<Object> ratings = new ArrayList<>();
            for (Criterion criterion : criteria) {
                String id = criterion.id();
                double likelihood = isDisputed(id) ? .85 : isJudged(criterion) ? .08 : .03;
                if (dice.chance(likelihood) && !adjudicated.contains(id) && isFree(person, id)) {
                    adjudicated.add(id);
                    ratings.add(rating.of(id, dice.chance(.6)));
                }
            }
            addInOneOrTwo(person, Person.ADJUDICATOR, ratings);
        }
    }

    private boolean isDisputed(String criterion) {
        return sides.getOrDefault(criterion, List.of()).stream().distinct().count() > 1;
    }

    /** Whether this person has not rated it yet; from now on it is taken. */
    private boolean isFree(String person, String criterion) {
        return ratedBy.computeIfAbsent(criterion, absent -> new HashSet<>()).add(person);
    }

    private void addUnknown(String person, List<Object> ratings) {
        String unknown = dice.pick(UNKNOWN);
        boolean isUnknown =
                criteria.stream().noneMatch(criterion -> criterion.id().equals(unknown));
        if (dice.chance(.08) && isUnknown && isFree(person, unknown)) {
            ratings.add(rating.of(unknown, dice.chance(.5)));
        }
    }

    /** Somebody may hand in a second review for what the first left out. */
    private void addInOneOrTwo(String person, String role, List<Object> ratings) {
        List<Object> shuffled = dice.shuffled(ratings);
        int first = dice.chance(.1) ? dice.between(0, shuffled.size()) : shuffled.size();
        ReviewForm form = new ReviewForm(dice, submission);
        reviews.add(form.filledIn(new Person(person, role), shuffled.subList(0, first)));
        if (first < shuffled.size()) {
            reviews.add(form.filledIn(new Person(person, role), shuffled.subList(first, shuffled.size())));
        }
    }
}
