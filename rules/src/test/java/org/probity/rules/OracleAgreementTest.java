package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.probity.rules.oracle.Judgement;
import org.probity.rules.oracle.Occurrences;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.CommonTerms;

/** The engine with its rules and an oracle that knows neither have read the same contract. */
class OracleAgreementTest {
    private static final int SUBMISSIONS = 20_000;
    private static final int THREADS = 2;

    /** How often everything that a review can come to must have been compared. */
    private static final long OFTEN = 100;

    private final LongAdder criteria = new LongAdder();
    private final LongAdder ratings = new LongAdder();
    private final Occurrences occurrences = new Occurrences();

    @Test
    void engineAndOracleAgree() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(THREADS);
        List<String> disagreements;
        try {
            disagreements = pool.submit(() -> LongStream.range(0, SUBMISSIONS)
                            .parallel()
                            .mapToObj(this::disagreement)
                            .flatMap(Optional::stream)
                            .toList())
                    .get();
        } finally {
            pool.shutdown();
        }
        System.out.println("oracle: " + SUBMISSIONS + " submissions, " + criteria + " criteria, " + disagreements.size()
                + " disagreements, " + ratings + " ratings");
        assertThat(disagreements.stream().limit(10)).isEmpty();
        assertThat(occurrences.counts())
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThanOrEqualTo(OFTEN));
    }

    private Optional<String> disagreement(long seed) {
        try {
            Scenario scenario = Scenarios.scenario(seed);
            Judgement judgement = Oracle.judge(scenario);
            count(judgement);
            Map<String, Object> report = Assessed.of(scenario).report();
            assertThat(CommonTerms.of(report)).isEqualTo(CommonTerms.of(judgement));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of("seed " + seed + ": " + e);
        }
    }

    private void count(Judgement judgement) {
        criteria.add(judgement.criteria().size());
        judgement
                .criteria()
                .forEach(criterion -> ratings.add(criterion.ratings().size()));
        occurrences.add(judgement);
    }
}
