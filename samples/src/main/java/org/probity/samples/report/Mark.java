package org.probity.samples.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Verdict;

/** How one criterion's verdict is shown in a small space: a sign for the eye, beside its word in {@link Wording}. */
public enum Mark {
    /** It is fulfilled. */
    MET("✓"),
    /** It is not, and something has to be done about it. */
    NOT_MET("✗"),
    /** An assessor or adjudicator has to say. */
    REVIEW("?"),
    /** It is not fulfilled for no other reason than that the evidence before it is not. */
    WAITING("-"),
    /** It is not fulfilled and need not be: enough of what could be chosen in its place is. */
    SPARED("·");

    private final String symbol;

    Mark(String symbol) {
        this.symbol = symbol;
    }

    public static Mark of(CriterionResult criterion) {
        return Findings.waitsForEvidence(criterion) ? WAITING : of(criterion.verdict());
    }

    /** How the verdict on a detail, an outcome or a part is shown. */
    public static Mark of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case NEEDS_REVIEW -> REVIEW;
            case NOT_MET -> NOT_MET;
        };
    }

    /** How often each mark occurs, without those that do not. */
    public static Map<Mark, Long> tally(List<Mark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Mark.class), Collectors.counting()));
    }

    public String symbol() {
        return symbol;
    }
}
