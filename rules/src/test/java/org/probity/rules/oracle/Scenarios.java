package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random valid definitions with random valid submissions for them, and ways to change these.
 *
 * <p>They crowd around the boundaries, since rules that agree there agree everywhere. Half of the
 * submissions are made without a slip in anything required, for else too few would be complete.
 */
public final class Scenarios {

    /** A definition and a submission for it. */
    public record Scenario(Map<String, Object> definition, Map<String, Object> submission) {}

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
        Map<String, Object> definition = new RandomDefinition(dice).definition();
        return new Scenario(definition, new RandomSubmission(dice, new Definition(definition)).submission());
    }

    /**
     * The same content in another order: every list, since none in a submission says anything by
     * its order, and the properties of every object. The argument is left as it is.
     */
    public static Map<String, Object> shuffled(Map<String, Object> submission, RandomGenerator random) {
        return Values.object(shuffled(submission, new Dice(random, 0)));
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
