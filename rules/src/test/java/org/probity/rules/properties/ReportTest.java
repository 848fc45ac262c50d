package org.probity.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;
import org.probity.rules.support.Pointer;
import org.probity.rules.support.Rules;

/** A report leaves nothing open: each criterion once, each with its verdict, its reason and its place. */
class ReportTest {
    private static final Set<String> VERDICTS = Set.of("MET", "NOT_MET", "NEEDS_REVIEW");
    private static final Set<String> RULES =
            Rules.all().stream().map(Rules.Rule::name).collect(Collectors.toSet());

    @Property
    void eachCriterionIsJudgedOnceInTheDefinitionsOrder(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        List<String> expected = Oracle.judge(scenario).criteria().stream()
                .map(criterion -> criterion.id())
                .toList();

        assertThat(of(scenario).criteria()).extracting("id").isEqualTo(expected);
    }

    @Property
    void eachVerdictIsExplained(@ForAll long seed) {
        for (Map<String, Object> criterion : of(Scenarios.scenario(seed)).criteria()) {
            String id = (String) criterion.get("id");
            assertThat(VERDICTS).as(id).contains((String) criterion.get("verdict"));
            assertThat(RULES).as(id).contains((String) criterion.get("rule"));
            assertThat((String) criterion.get("rule")).as(id).startsWith(criterion.get("clause") + ": ");
            assertSentence(id, criterion.get("message"));
            assertThat(criterion.containsKey("remedy"))
                    .as("remedy of " + id)
                    .isEqualTo(criterion.get("verdict").equals("NOT_MET"));
            if (criterion.containsKey("remedy")) {
                assertSentence(id, criterion.get("remedy"));
            }
        }
    }

    @Property
    void everyPlaceIsThere(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        Assessed assessed = of(scenario);
        for (Map<String, Object> criterion : assessed.criteria()) {
            assertPlaces((String) criterion.get("id"), criterion, scenario);
        }
        for (Map<String, Object> advisory : assessed.advisories()) {
            assertSentence((String) advisory.get("code"), advisory.get("message"));
            assertPlaces((String) advisory.get("code"), advisory, scenario);
        }
    }

    private static Assessed of(Scenario scenario) {
        return Assessed.of(scenario);
    }

    /** Filled in to the end, and closed by a full stop. */
    private static void assertSentence(String of, Object text) {
        assertThat((String) text)
                .as(of)
                .isNotBlank()
                .doesNotContain("{", "}", "|", "  ")
                .endsWith(".");
    }

    /** What is about a review names its author in place of a place in the submission. */
    private static void assertPlaces(String of, Map<String, Object> holder, Scenario scenario) {
        List<String> places = JsonMaps.texts(holder.get("at"));
        assertThat(places).as(of).doesNotHaveDuplicates();
        assertThat(places.isEmpty()).as(of).isEqualTo(holder.containsKey("assessor"));
        assertThat(places)
                .as(of)
                .allMatch(place -> Pointer.of(place).in(scenario.submission()).isPresent());
    }
}
