package org.probity.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;

/** Which review comes in first decides nothing, unless the credential says that the first one does. */
class ReviewOrderTest {
    private static final List<String> OF_CRITERIA =
            List.of("verdict", "decidedBy", "settledBy", "carriedFrom", "ratings");
    private static final List<String> OF_REPORT = List.of("status", "score", "review");

    @Property
    void theSameReviewsInAnotherOrderDecideTheSame(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        Assume.that(!isFirstToDecide(scenario));
        SplittableRandom random = new SplittableRandom(seed);

        assertDecidesTheSame(
                scenario, reordered(scenario, random).with(Scenarios.shuffledList(within(scenario, random), random)));
    }

    /** Where the first review decides, only the order of the list tells which that is. */
    @Property
    void theSameRatingsInAnotherOrderDecideTheSame(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        SplittableRandom random = new SplittableRandom(seed);

        assertDecidesTheSame(scenario, reordered(scenario, random).with(within(scenario, random)));
    }

    private static boolean isFirstToDecide(Scenario scenario) {
        return "first"
                .equals(JsonMaps.object(scenario.definition().get("review")).get("disagreement"));
    }

    /** Where words past a maximum are ignored, the order of passages says which these are. */
    private static Scenario reordered(Scenario scenario, SplittableRandom random) {
        return Scenarios.countsInOrder(scenario.definition())
                ? scenario
                : scenario.with(Scenarios.shuffled(scenario.submission(), random));
    }

    private static List<Map<String, Object>> within(Scenario scenario, SplittableRandom random) {
        return Scenarios.shuffledWithin(scenario.reviews(), random);
    }

    private static void assertDecidesTheSame(Scenario scenario, Scenario other) {
        Assessed before = Assessed.of(scenario);
        Assessed after = Assessed.of(other);
        for (String property : OF_CRITERIA) {
            assertThat(after.ofCriteria(property)).as(property).isEqualTo(before.ofCriteria(property));
        }
        for (String property : OF_REPORT) {
            assertThat(after.report().get(property))
                    .as(property)
                    .isEqualTo(before.report().get(property));
        }
    }
}
