package org.probity.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Breach;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;

/**
 * Whoever makes a submission worse gains nothing by it, whatever was said of it.
 *
 * <p>Among first attempts: a breach may bring back just the evidence that has passed before.
 */
class BreachTest {
    private static final List<String> VERDICTS = List.of("NOT_MET", "NEEDS_REVIEW", "MET");
    private static final List<String> STATUSES =
            List.of("INCOMPLETE", "AWAITING_REVIEW", "IN_ADJUDICATION", "NOT_YET_PROFICIENT", "PROFICIENT");

    @Property
    void oneMoreBreachImprovesNothing(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed).withoutPrevious();
        Optional<Breach> breach =
                Scenarios.breach(scenario.definition(), scenario.submission(), new SplittableRandom(seed));
        Statistics.collect(breach.isPresent());
        breach.ifPresent(one -> checkImprovesNothing(scenario, one));
    }

    private static void checkImprovesNothing(Scenario scenario, Breach breach) {
        Assessed before = Assessed.of(scenario);
        Assessed after = Assessed.of(scenario.with(breach.submission()));
        Map<String, Object> verdicts = before.ofCriteria("verdict");
        after.ofCriteria("verdict")
                .forEach((id, verdict) -> assertThat(VERDICTS.indexOf(verdict))
                        .as(breach.what() + ": " + id)
                        .isLessThanOrEqualTo(VERDICTS.indexOf(verdicts.get(id))));
        boolean hasChoices = Scenarios.hasChoices(scenario.definition());
        assertThat(rank(after.status(), hasChoices))
                .as(breach.what())
                .isLessThanOrEqualTo(rank(before.status(), hasChoices));
    }

    /**
     * The better the higher. Where an outcome can do without a detail, a detail that is no longer to be rated may leave the outcome
     * to what people have found of the others, so that of what people have still to say or have said none is better.
     */
    private static int rank(String status, boolean hasChoices) {
        int rank = STATUSES.indexOf(status);
        return hasChoices ? Math.min(rank, 1) + (status.equals("PROFICIENT") ? 1 : 0) : rank;
    }
}
