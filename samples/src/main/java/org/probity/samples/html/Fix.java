package org.probity.samples.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.report.CriterionResult;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Wording;

/**
 * One thing that the practitioner has to do. A reference that is missing, for example, leaves two criteria not met, and
 * is still one thing.
 *
 * @param target id of the criterion that it is about, the first where there are several
 * @param subject what it is about, as a person calls it
 * @param about the statement or prompt behind it, where the remedies do not say it
 * @param remedies what to do, at least one
 */
record Fix(String target, String subject, Optional<String> about, List<String> remedies) {
    private static final String ARTIFACT = "portfolio.artifact";
    private static final String LOCATOR = "portfolio.locator";

    /**
     * What there is to do.
     *
     * @param findings the report
     * @param statements what details ask, by their ids
     * @return each thing once, in the order of the report
     */
    static List<Fix> of(Findings findings, Map<String, String> statements) {
        Map<String, List<CriterionResult>> together = new LinkedHashMap<>();
        for (CriterionResult criterion : findings.toFix()) {
            together.computeIfAbsent(cause(criterion), unseen -> new ArrayList<>())
                    .add(criterion);
        }
        return together.values().stream()
                .map(criteria -> Findings.isOfDetail(criteria.get(0))
                        ? ofDetail(criteria, statements)
                        : ofPart(criteria, findings))
                .toList();
    }

    /** What is wrong in one place with the evidence of one detail has one cause. */
    private static String cause(CriterionResult criterion) {
        return Findings.isOfDetail(criterion) ? Findings.owner(criterion) + " " + criterion.at() : criterion.id();
    }

    private static Fix ofDetail(List<CriterionResult> criteria, Map<String, String> statements) {
        CriterionResult first = criteria.get(0);
        String detail = Findings.owner(first);
        boolean located =
                criteria.stream().anyMatch(criterion -> criterion.clause().equals(LOCATOR));
        List<String> remedies = criteria.stream()
                .filter(criterion -> !located || !isImplied(criterion))
                .map(criterion -> remedy(detail, criterion))
                .toList();
        return new Fix(first.id(), detail, Optional.ofNullable(statements.get(detail)), remedies);
    }

    private static Fix ofPart(List<CriterionResult> criteria, Findings findings) {
        CriterionResult only = criteria.get(0);
        String part = findings.partTitle(only);
        String remedy = remedy(part, only);
        String subject = only.clause().equals(Findings.WORDS) ? part : part + ", " + Findings.subject(only);
        return new Fix(only.id(), subject, only.about().filter(text -> !remedy.contains(text)), List.of(remedy));
    }

    private static String remedy(String heading, CriterionResult criterion) {
        return Wording.under(heading, criterion.remedy().orElse(criterion.message()));
    }

    /** Whoever says where in an artifact the evidence is has referred to one. */
    private static boolean isImplied(CriterionResult criterion) {
        int minimum = criterion.limit().map(limit -> limit.minimum().orElse(0)).orElse(0);
        return criterion.clause().equals(ARTIFACT)
                && (minimum <= 1 || criterion.measured().orElse(0) >= minimum);
    }
}
