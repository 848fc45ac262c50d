package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.rules.oracle.Judgement;
import org.probity.rules.oracle.Oracle;

/** Every case gives the report that it tells of, and nothing else. */
class CasesTest {
    private static final CaseRun RUN = CaseRun.standard();

    @TestFactory
    Stream<DynamicTest> theReportIsExactlyWhatTheCaseTells() {
        return Case.all().stream()
                .map(one -> DynamicTest.dynamicTest(one + ": " + one.gloss(), () -> CaseCheck.check(one, RUN)));
    }

    /** The verdicts in the case files are the contract's as well, as the oracle has read it. */
    @Tag("oracle")
    @TestFactory
    Stream<DynamicTest> theOracleAgrees() {
        // The oracle is asked what a submission claims, and nothing of files, of what people say, or of attempts
        // before.
        return Case.all().stream()
                .filter(one -> !one.isInspected() && !one.isReviewed())
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    Judgement judgement = Oracle.judge(one.credential(), one.submission());
                    Map<String, Object> expected = new LinkedHashMap<>();
                    judgement
                            .criteria()
                            .forEach(criterion -> expected.put(
                                    criterion.id(), criterion.verdict().name()));
                    Map<String, Object> told = new LinkedHashMap<>();
                    Differences.criteria(RUN.report(one))
                            .forEach((id, found) -> told.put(id, ((Map<?, ?>) found).get("verdict")));
                    assertThat(told).containsExactlyEntriesOf(expected);
                }));
    }

    /** What all cases differ from is written down as well. */
    @Test
    void theUnchangedReportIsAsWritten() {
        Map<String, Object> report = Digests.removedFrom(RUN.base());
        report.keySet().removeAll(List.of("engine", "rules"));
        assertThat(report).isEqualTo(Case.document(Case.root().resolve("base-report.json")));
    }

    @Test
    void theUnchangedSubmissionLacksNothing() {
        assertThat(RUN.base()).containsEntry("status", "AWAITING_REVIEW").containsEntry("advisories", List.of());
        Differences.criteria(RUN.base())
                .forEach((id, found) -> assertThat(found)
                        .as(id)
                        .extracting("verdict")
                        .isEqualTo(id.endsWith("/proficiency") ? "NEEDS_REVIEW" : "MET"));
    }
}
