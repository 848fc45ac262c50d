package org.probity.samples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;

/**
 * One thing that the practitioner has to do. A reference that is missing, for example, leaves two criteria not met, and
 * is still one thing.
 *
 * @param heading the part, outcome or detail that remedies begin with
 * @param subject what it is about, as a person calls it
 * @param about the statement or prompt behind it, where the remedies do not say it
 * @param criteria the criteria that it settles, at least one
 * @param told those of them whose remedies say what to do
 * @param remarks what people said of those that they found not met: their comments, and why they could not rate it
 * @param choices the ways to do it, where there are several; not all of them have to be gone
 */
public record Fix(
        String heading,
        String subject,
        Optional<String> about,
        List<CriterionResult> criteria,
        List<CriterionResult> told,
        List<GivenRating> remarks,
        List<Fix> choices) {
    private static final String ARTIFACT = "portfolio.artifact";
    private static final String LOCATOR = "portfolio.locator";

    /**
     * What there is to do.
     *
     * @param findings the report
     * @param statements what details ask, by their ids
     * @return each thing once, in the order of the report
     */
    public static List<Fix> of(Findings findings, Map<String, String> statements) {
        return of(findings.toFix(), findings, statements);
    }

    private static List<Fix> of(List<CriterionResult> toFix, Findings findings, Map<String, String> statements) {
        Map<String, List<CriterionResult>> together = new LinkedHashMap<>();
        for (CriterionResult criterion : toFix) {
            together.computeIfAbsent(cause(criterion, findings), unseen -> new ArrayList<>())
                    .add(criterion);
        }
        return together.values().stream()
                .map(criteria -> findings.isOfDetail(criteria.get(0))
                        ? ofDetail(criteria, findings, statements)
                        : ofOne(criteria.get(0), findings, statements))
                .toList();
    }

    /** This, and the ways to do it. */
    public Stream<Fix> withChoices() {
        return Stream.concat(Stream.of(this), choices.stream());
    }

    /** The criterion that it is about, the first where there are several. */
    public String target() {
        return criteria.get(0).id();
    }

    /** What to do, in whole sentences. */
    public List<String> sentences() {
        return told.stream().map(Fix::sentence).toList();
    }

    /** What to do, where it stands under its heading. */
    public List<String> remedies() {
        return told.stream()
                .map(criterion -> Wording.under(heading, sentence(criterion)))
                .toList();
    }

    /** Those of its criteria that people found not met. */
    public List<CriterionResult> foundNotMet() {
        return foundNotMet(criteria);
    }

    private static List<CriterionResult> foundNotMet(List<CriterionResult> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.decidedBy() == DecidedBy.ASSESSOR)
                .toList();
    }

    private static List<GivenRating> remarks(List<CriterionResult> criteria, Findings findings) {
        return foundNotMet(criteria).stream()
                .flatMap(criterion -> findings.ratings(criterion).stream())
                .filter(rating -> rating.result().comment().isPresent()
                        || rating.result().condition().isPresent())
                .toList();
    }

    private static String sentence(CriterionResult criterion) {
        return criterion.remedy().orElse(criterion.message());
    }

    /** What is wrong in one place with the evidence of one detail has one cause. */
    private static String cause(CriterionResult criterion, Findings findings) {
        return findings.isOfDetail(criterion) ? Findings.owner(criterion) + " " + criterion.at() : criterion.id();
    }

    private static Fix ofDetail(List<CriterionResult> criteria, Findings findings, Map<String, String> statements) {
        String detail = Findings.owner(criteria.get(0));
        boolean located =
                criteria.stream().anyMatch(criterion -> criterion.clause().equals(LOCATOR));
        List<CriterionResult> told = criteria.stream()
                .filter(criterion -> !located || !isImplied(criterion))
                .toList();
        return new Fix(
                detail,
                detail,
                Optional.ofNullable(statements.get(detail)),
                criteria,
                told,
                remarks(criteria, findings),
                List.of());
    }

    private static Fix ofOne(CriterionResult only, Findings findings, Map<String, String> statements) {
        return Findings.isOfOutcome(only) ? ofOutcome(only, findings, statements) : ofPart(only, findings);
    }

    /** Whatever people said of it counts for nothing: what they said of its details does. */
    private static Fix ofOutcome(CriterionResult only, Findings findings, Map<String, String> statements) {
        String outcome = Findings.owner(only);
        return new Fix(
                outcome,
                outcome,
                only.about(),
                List.of(only),
                List.of(only),
                List.of(),
                of(findings.choicesToMend(only), findings, statements));
    }

    private static Fix ofPart(CriterionResult only, Findings findings) {
        String part = findings.partTitle(only);
        String subject = only.clause().equals(Findings.WORDS)
                ? part
                : part + ", " + findings.wording().asked(only);
        return new Fix(
                part,
                subject,
                only.about().filter(text -> !sentence(only).contains(text)),
                List.of(only),
                List.of(only),
                remarks(List.of(only), findings),
                List.of());
    }

    /** Whoever says where in an artifact the evidence is has referred to one. */
    private static boolean isImplied(CriterionResult criterion) {
        int minimum = criterion.limit().map(limit -> limit.minimum().orElse(0)).orElse(0);
        return criterion.clause().equals(ARTIFACT)
                && (minimum <= 1 || criterion.measured().orElse(0) >= minimum);
    }
}
