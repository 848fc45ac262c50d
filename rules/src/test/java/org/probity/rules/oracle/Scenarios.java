package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random valid definitions with random valid submissions for them and reviews of these, and ways
 * to change them.
 *
 * <p>They crowd around the boundaries, since rules that agree there agree everywhere. Half of the
 * submissions are made without a slip in anything required, for else too few would be complete.
 */
public final class Scenarios {

    private static final double ANEW = .25;

    /**
     * A definition, a submission for it and the reviews that have come in.
     *
     * @param reviews in the order in which they are listed
     * @param previous the attempt before, if this is not the first or it is not forgotten
     */
    public record Scenario(
            Map<String, Object> definition,
            Map<String, Object> submission,
            List<Map<String, Object>> reviews,
            Optional<Scenario> previous) {

        /** The same with another submission, as if the reviews were of this. */
        public Scenario with(Map<String, Object> other) {
            return new Scenario(definition, other, reviews, previous);
        }

        /** The same without what was before. */
        public Scenario withoutPrevious() {
            return new Scenario(definition, submission, reviews, Optional.empty());
        }

        /** The same with other reviews. */
        public Scenario with(List<Map<String, Object>> others) {
            return new Scenario(definition, submission, others, previous);
        }
    }

    /** A submission with one more breach, and what the breach is. */
    public record Breach(String what, Map<String, Object> submission) {}

    private Scenarios() {}

    /** The same scenario for the same seed, so that a failure can be told and repeated. */
    public static Scenario scenario(long seed) {
        return scenario(new SplittableRandom(seed));
    }

    public static Scenario scenario(RandomGenerator random) {
        double carelessness = new Dice(random, 0).pick(0., 0., 0., 0., .05, .1, .2, .4);
        Dice dice = new Dice(random, carelessness);
        boolean isAnew = dice.chance(ANEW);
        Map<String, Object> definition = new RandomDefinition(dice, isAnew ? .85 : .05, false).definition();
        Map<String, Object> submission = new RandomSubmission(dice, new Definition(definition)).submission();
        new RandomFormalities(dice, new Definition(definition)).addTo(submission);
        return isAnew ? anew(dice, definition, submission) : scenario(dice, definition, submission);
    }

    /** A scenario in which nothing is asked for but what the bundled credential could ask for. */
    public static Scenario plain(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Dice dice = new Dice(random, new Dice(random, 0).pick(0., 0., 0., 0., .05, .1, .2, .4));
        Map<String, Object> definition = new RandomDefinition(dice, .05, true).definition();
        return scenario(dice, definition, new RandomSubmission(dice, new Definition(definition)).submission());
    }

    private static Scenario scenario(Dice dice, Map<String, Object> definition, Map<String, Object> submission) {
        return reviewed(dice, .65, new Scenario(definition, submission, List.of(), Optional.empty()));
    }

    /** Two attempts or three, of which the earlier ones were mostly reviewed. */
    private static Scenario anew(Dice dice, Map<String, Object> definition, Map<String, Object> first) {
        Optional<Scenario> previous = Optional.empty();
        Map<String, Object> submission = first;
        for (int attempts = dice.pick(1, 1, 2); attempts > 0; attempts--) {
            Map<String, Object> edition = new RandomEdition(dice).earlier(definition);
            previous = Optional.of(
                    reviewed(dice, .95, new Scenario(edition, forVersion(edition, submission), List.of(), previous)));
            submission = new RandomResubmission(dice, submission).submission();
        }
        return reviewed(dice, .65, new Scenario(definition, submission, List.of(), previous));
    }

    /** A submission that names a version names the one that it is judged by. */
    private static Map<String, Object> forVersion(Map<String, Object> edition, Map<String, Object> submission) {
        Map<String, Object> copy = Values.object(Values.copy(submission));
        copy.computeIfPresent("credentialVersion", (key, version) -> edition.get("version"));
        return copy;
    }

    /** With reviews, if there are any, among which may be those of the attempt before. */
    private static Scenario reviewed(Dice dice, double likelihood, Scenario scenario) {
        List<Map<String, Object>> reviews = new ArrayList<>();
        if (dice.chance(likelihood)) {
            reviews.addAll(new RandomReviews(
                            dice,
                            new Definition(scenario.definition()),
                            new Submission(scenario.submission()),
                            Oracle.judge(scenario))
                    .reviews());
        }
        if (dice.chance(.2)) {
            reviews.addAll(0, ofEarlierAttempts(scenario));
        }
        return scenario.with(reviews);
    }

    private static List<Map<String, Object>> ofEarlierAttempts(Scenario scenario) {
        Submission present = new Submission(scenario.submission());
        return scenario.previous().stream()
                .flatMap(previous -> previous.reviews().stream())
                .filter(review -> !new Review(review).isOf(present))
                .toList();
    }

    /**
     * The same content in another order: every list, since none in a submission says anything by
     * its order but passages that {@linkplain #countsInOrder count in order}, and the properties of every object. The argument is left as it is.
     */
    public static Map<String, Object> shuffled(Map<String, Object> submission, RandomGenerator random) {
        return Values.object(shuffled(submission, new Dice(random, 0)));
    }

    /** Whether passages count one after the other until there are enough words. */
    public static boolean countsInOrder(Map<String, Object> definition) {
        return new Definition(definition)
                .narratives().stream()
                        .flatMap(narrative -> WordRule.of(narrative, "words").stream())
                        .anyMatch(rule -> rule.over().equals("ignore-excess"));
    }

    /** Whether an outcome can do without some of its details, so that they hold nothing back. */
    public static boolean hasChoices(Map<String, Object> definition) {
        return new Definition(definition).outcomes().stream().anyMatch(Definition::hasChoice);
    }

    /** The same reviews with the ratings of each, and its properties, in another order. */
    public static List<Map<String, Object>> shuffledWithin(List<Map<String, Object>> reviews, RandomGenerator random) {
        return reviews.stream().map(review -> shuffled(review, random)).toList();
    }

    /** The same reviews in another order of their list. */
    public static List<Map<String, Object>> shuffledList(List<Map<String, Object>> reviews, RandomGenerator random) {
        return new Dice(random, 0).shuffled(reviews);
    }

    private static Object shuffled(Object value, Dice dice) {
        if (value instanceof Map<?, ?>) {
            Map<String, Object> object = Values.object(value);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            dice.shuffled(List.copyOf(object.keySet()))
                    .forEach(key -> shuffled.put(key, shuffled(object.get(key), dice)));
            return shuffled;
        }
        if (value instanceof List<?> list) {
            List<Object> inner = new ArrayList<>();
            list.forEach(one -> inner.add(shuffled(one, dice)));
            return dice.shuffled(inner);
        }
        return value;
    }

    /**
     * One more breach in a copy of the submission, of a kind that can improve no verdict; empty
     * where the definition and the submission leave no place for any.
     */
    public static Optional<Breach> breach(
            Map<String, Object> definition, Map<String, Object> submission, RandomGenerator random) {
        return new Breaches(new Dice(random, 0), definition, submission).one();
    }
}
