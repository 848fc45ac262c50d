package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.probity.engine.InvalidDocumentException;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.CommonTerms;

/**
 * The fuzzer throws the dice by which definitions, submissions, reviews and earlier attempts are made up, and then spoils the last submission. What can be
 * read gets one verdict on every criterion, the same twice, and the one that the oracle gives.
 */
class AssessmentFuzzTest {

    @FuzzTest
    void assess(FuzzedDataProvider data) {
        SpoiledValues spoiled = SpoiledValues.chosenBy(data);
        Scenario sound = Scenarios.scenario(new FuzzedRandom(data));
        Scenario scenario = sound.with(spoiled.in(sound.submission()));
        Assessed assessed;
        try {
            assessed = Assessed.of(scenario);
        } catch (InvalidDocumentException e) {
            assertThat(scenario).isNotEqualTo(sound);
            return;
        }

        assertThat(Assessed.of(scenario).json()).isEqualTo(assessed.json());
        assertThat(assessed.criteria()).extracting("id").doesNotHaveDuplicates();
        assertThat(CommonTerms.of(assessed.report())).isEqualTo(CommonTerms.of(Oracle.judge(scenario)));
    }
}
