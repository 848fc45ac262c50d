package org.probity.samples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;

/** What a report says, looked up by the questions that a reader asks. */
public final class Findings {
    public static final String WORDS = "narrative.words";
    public static final String PROMPT = "narrative.prompt";

    private static final String PROFICIENCY = "portfolio.proficiency";
    private static final String COVERAGE = "narrative.coverage";

    private final Report report;
    private final List<CriterionResult> all;
    private final Map<String, CriterionResult> byId;

    public Findings(Report report) {
        this.report = report;
        all = report.criteria();
        byId = all.stream().collect(Collectors.toMap(CriterionResult::id, Function.identity()));
    }

    public List<CriterionResult> criteria(List<String> ids) {
        return ids.stream().map(byId::get).toList();
    }

    /** What holds the credential back, without proficiency that only waits for evidence. */
    public List<CriterionResult> toFix() {
        return all.stream()
                .filter(criterion -> criterion.required() && isBreach(criterion))
                .toList();
    }

    /** What only a person can tell. */
    public List<CriterionResult> awaited() {
        return all.stream()
                .filter(criterion -> criterion.verdict() == Verdict.NEEDS_REVIEW)
                .toList();
    }

    /** Whether a criterion is one that the practitioner has to do something about, required or not. */
    public static boolean isBreach(CriterionResult criterion) {
        return criterion.verdict() == Verdict.NOT_MET && !waitsForEvidence(criterion);
    }

    /** Whether a criterion is not met for no other reason than that something before it is not. */
    public static boolean waitsForEvidence(CriterionResult criterion) {
        return criterion.clause().equals(PROFICIENCY)
                && criterion.verdict() == Verdict.NOT_MET
                && criterion.decidedBy() == DecidedBy.RULE;
    }

    /** The clauses of some criteria, in the order in which they first occur. */
    public static List<String> clauses(List<CriterionResult> criteria) {
        return criteria.stream().map(CriterionResult::clause).distinct().toList();
    }

    /** What a criterion is about: {@code Q1} of {@code overview/Q1}, and {@code EO1.1} of {@code EO1.1/locator}. */
    public static String subject(CriterionResult criterion) {
        String owner = owner(criterion);
        return isOfDetail(criterion) ? owner : criterion.id().substring(owner.length() + 1);
    }

    /** Whether a criterion is about the evidence of a detail. */
    public static boolean isOfDetail(CriterionResult criterion) {
        return criterion.clause().startsWith("portfolio.");
    }

    /** What is awaited, one entry for each kind of thing. */
    public List<Awaited> awaitedByKind() {
        Map<String, List<CriterionResult>> kinds = new LinkedHashMap<>();
        for (CriterionResult criterion : awaited()) {
            kinds.computeIfAbsent(kind(criterion), key -> new ArrayList<>()).add(criterion);
        }
        return kinds.values().stream()
                .map(same -> new Awaited(partTitle(same.get(0)), same))
                .toList();
    }

    /** The prompts of two narratives are two kinds: they are looked for in different places. */
    private static String kind(CriterionResult criterion) {
        String narrative = isOfDetail(criterion) ? "" : owner(criterion);
        return criterion.clause() + " " + criterion.required() + " " + narrative;
    }

    /** The part or detail that a criterion belongs to. */
    public static String owner(CriterionResult criterion) {
        return criterion.id().substring(0, criterion.id().indexOf('/'));
    }

    /** What the issuer calls the part that a criterion belongs to. */
    public String partTitle(CriterionResult criterion) {
        return report.parts().stream()
                .filter(part -> part.criteria().contains(criterion.id()))
                .map(PartResult::title)
                .findFirst()
                .orElseGet(() -> owner(criterion));
    }

    /**
     * Criteria of one kind that wait for a person.
     *
     * @param part title of the part that they belong to
     * @param criteria at least one
     */
    public record Awaited(String part, List<CriterionResult> criteria) {

        /** What there is to do, e.g. {@code 3 details to judge for proficiency: EO1.1 to EO1.3}. */
        public String inWords() {
            return things() + ": "
                    + IdRanges.of(criteria.stream().map(Findings::subject).toList());
        }

        /** The same without saying which, e.g. {@code 3 details to judge for proficiency}. */
        public String things() {
            CriterionResult first = criteria.get(0);
            boolean one = criteria.size() == 1;
            String things = switch (first.clause()) {
                case PROFICIENCY -> (one ? "detail" : "details") + " to judge for proficiency";
                case PROMPT -> (one ? "answer" : "answers") + " to find in " + part;
                case COVERAGE -> (one ? "topic" : "topics") + " to find in " + part;
                default -> (one ? "criterion" : "criteria") + " of " + first.clause();
            };
            return criteria.size() + " " + (first.required() ? "" : "optional ") + things;
        }
    }
}
