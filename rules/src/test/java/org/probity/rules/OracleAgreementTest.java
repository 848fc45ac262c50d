package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.probity.rules.oracle.Judgement;
import org.probity.rules.oracle.Limit;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;

/** The engine with its rules and an oracle that knows neither have read the same contract. */
class OracleAgreementTest {
    /** What the oracle knows of advisories: those on structure, and none on texts. */
    private static final Set<String> ORACLES_ADVISORIES = Set.of(
            "evidence.unknown-detail",
            "evidence.unused-artifact",
            "narrative.unknown-part",
            "narrative.unknown-prompt",
            "narrative.unknown-coverage",
            "locator.unchecked");

    private static final int SUBMISSIONS = 20_000;
    private static final int THREADS = 2;

    @Test
    void engineAndOracleAgree() throws Exception {
        LongAdder criteria = new LongAdder();
        ForkJoinPool pool = new ForkJoinPool(THREADS);
        List<String> disagreements;
        try {
            disagreements = pool.submit(() -> LongStream.range(0, SUBMISSIONS)
                            .parallel()
                            .mapToObj(seed -> disagreement(seed, criteria))
                            .flatMap(Optional::stream)
                            .toList())
                    .get();
        } finally {
            pool.shutdown();
        }
        System.out.println("oracle: " + SUBMISSIONS + " submissions, " + criteria + " criteria, " + disagreements.size()
                + " disagreements");
        assertThat(disagreements.stream().limit(10)).isEmpty();
    }

    private static Optional<String> disagreement(long seed, LongAdder criteria) {
        Scenario scenario = Scenarios.scenario(seed);
        try {
            Judgement judgement = Oracle.judge(scenario.definition(), scenario.submission());
            criteria.add(judgement.criteria().size());
            Map<String, Object> report =
                    Assessed.of(scenario.definition(), scenario.submission()).report();
            assertThat(byEngine(report)).isEqualTo(byOracle(judgement));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of("seed " + seed + ": " + e);
        }
    }

    /** What the engine says, in the terms of both. */
    private static Map<String, Object> byEngine(Map<String, Object> report) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<Object> criteria = new ArrayList<>();
        for (Map<String, Object> criterion : JsonMaps.objects(report.get("criteria"))) {
            criteria.add(picked(criterion, "id", "clause", "required", "verdict", "decidedBy", "measured", "limit"));
        }
        all.put("criteria", criteria);
        List<Map<String, Object>> parts = JsonMaps.objects(report.get("parts"));
        List<Map<String, Object>> outcomes = JsonMaps.objects(report.get("outcomes"));
        List<Map<String, Object>> details = outcomes.stream()
                .flatMap(outcome -> JsonMaps.objects(outcome.get("details")).stream())
                .toList();
        Map<String, Object> words = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.containsKey("words"))
                .forEach(part -> words.put(
                        (String) part.get("id"),
                        picked(JsonMaps.object(part.get("words")), "counted", "whitespace", "missing")));
        all.put("words", words);
        all.put("units", List.of(verdicts(parts), verdicts(outcomes), verdicts(details)));
        all.put("status", report.get("status"));
        all.put("score", report.get("score"));
        all.put(
                "advisories",
                JsonMaps.objects(report.get("advisories")).stream()
                        .filter(advisory -> ORACLES_ADVISORIES.contains(advisory.get("code")))
                        .map(advisory -> List.of(
                                (String) advisory.get("code"),
                                JsonMaps.texts(advisory.get("at")).get(0)))
                        .sorted(Comparator.comparing(List::toString))
                        .toList());
        return all;
    }

    /** What the oracle says, in the terms of both. */
    private static Map<String, Object> byOracle(Judgement judgement) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "criteria",
                judgement.criteria().stream()
                        .map(OracleAgreementTest::criterion)
                        .toList());
        Map<String, Object> words = new LinkedHashMap<>();
        judgement.words().forEach((part, counts) -> words.put(part, words(counts)));
        all.put("words", words);
        all.put(
                "units",
                List.of(verdicts(judgement.parts()), verdicts(judgement.outcomes()), verdicts(judgement.details())));
        all.put("status", judgement.status().name());
        all.put(
                "score",
                Map.of(
                        "met",
                        judgement.score().met(),
                        "total",
                        judgement.score().total()));
        all.put(
                "advisories",
                judgement.advisories().stream()
                        .map(advisory -> List.of(advisory.code(), advisory.at()))
                        .sorted(Comparator.comparing(List::toString))
                        .toList());
        return all;
    }

    private static Map<String, Object> criterion(Judgement.Criterion criterion) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", criterion.id());
        all.put("clause", criterion.clause());
        all.put("required", criterion.required());
        all.put("verdict", criterion.verdict().name());
        all.put("decidedBy", criterion.decidedBy());
        put(all, "measured", criterion.measured());
        criterion.limit().ifPresent(limit -> all.put("limit", limit(limit)));
        return all;
    }

    private static Map<String, Object> words(Judgement.Words counts) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("counted", counts.counted());
        words.put("whitespace", counts.whitespace());
        if (counts.missing() > 0) {
            words.put("missing", counts.missing());
        }
        return words;
    }

    private static Map<String, Object> limit(Limit limit) {
        Map<String, Object> sides = new LinkedHashMap<>();
        put(sides, "minimum", limit.minimum());
        put(sides, "maximum", limit.maximum());
        return sides;
    }

    private static void put(Map<String, Object> all, String key, OptionalLong value) {
        value.ifPresent(number -> all.put(key, number));
    }

    private static Map<String, Object> picked(Map<String, Object> object, String... keys) {
        Map<String, Object> picked = new LinkedHashMap<>();
        for (String key : keys) {
            if (object.containsKey(key)) {
                picked.put(key, object.get(key));
            }
        }
        return picked;
    }

    /** As a list of pairs, since the order counts. */
    private static List<List<Object>> verdicts(List<Map<String, Object>> units) {
        return units.stream()
                .map(unit -> List.of(unit.get("id"), unit.get("verdict")))
                .toList();
    }

    private static List<List<Object>> verdicts(Map<String, Judgement.Verdict> units) {
        return units.entrySet().stream()
                .map(unit -> List.<Object>of(unit.getKey(), unit.getValue().name()))
                .toList();
    }
}
