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
import org.probity.rules.support.Pointer;

/** The order in which a practitioner hands things in decides nothing. */
class ShufflingTest {
    private static final List<String> JUDGED =
            List.of("verdict", "decidedBy", "rule", "measured", "limit", "ratings", "settledBy", "carriedFrom");

    @Property
    void theSameContentInAnotherOrderIsJudgedTheSame(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        Assume.that(!Scenarios.countsInOrder(scenario.definition()));
        Map<String, Object> shuffled = Scenarios.shuffled(scenario.submission(), new SplittableRandom(seed));
        Assessed before = Assessed.of(scenario);
        Assessed after = Assessed.of(scenario.with(shuffled));

        for (String judged : JUDGED) {
            assertThat(after.ofCriteria(judged)).isEqualTo(before.ofCriteria(judged));
        }
        for (String judged : List.of("status", "score", "parts", "outcomes", "review")) {
            assertThat(after.report().get(judged)).isEqualTo(before.report().get(judged));
        }
        assertThat(advised(after, shuffled))
                .containsExactlyInAnyOrderElementsOf(advised(before, scenario.submission()));
    }

    /** Each advisory by its code and by what it is about, wherever that is. */
    private static List<List<Object>> advised(Assessed assessed, Map<String, Object> submission) {
        return assessed.advisories().stream()
                .map(advisory -> List.of(advisory.get("code"), about(advisory, submission)))
                .toList();
    }

    private static Object about(Map<String, Object> advisory, Map<String, Object> submission) {
        if (advisory.containsKey("assessor")) {
            return List.of(advisory.get("assessor"), advisory.getOrDefault("criterion", ""));
        }
        // It speaks of all passages that name something, of which any may come first.
        if (advisory.get("code").equals("narrative.length")) {
            return advisory.get("message");
        }
        // Likewise, of all references to one place.
        if (advisory.get("code").equals("evidence.stretched")) {
            return advisory.get("measured");
        }
        // It speaks of the submission as a whole, which is in another order.
        if (advisory.get("code").equals("submission.undated")) {
            return "";
        }
        Pointer at = Pointer.of(JsonMaps.texts(advisory.get("at")).get(0));
        return advisory.get("code").equals("narrative.unknown-part")
                ? at.name()
                : at.in(submission).orElseThrow();
    }
}
