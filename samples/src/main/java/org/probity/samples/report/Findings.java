package org.probity.samples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Verdict;

/** What a report says, looked up by the questions that a reader asks. */
public final class Findings {
    public static final String WORDS = "narrative.words";
    public static final String PROMPT = "narrative.prompt";

    private static final String PROFICIENCY = "portfolio.proficiency";
    private static final String PASS = "outcome.pass";
    private static final String COVERAGE = "narrative.coverage";

    private final Report report;
    private final Wording wording;
    private final List<CriterionResult> all;
    private final Map<String, CriterionResult> byId;
    private final Map<String, DetailResult> details = new HashMap<>();
    private final Map<String, OutcomeResult> outcomes = new HashMap<>();

    /** What decides on the details among which the practitioner may choose, by id of the detail. */
    private final Map<String, CriterionResult> choices = new HashMap<>();

    public Findings(Report report) {
        this.report = report;
        wording = Wording.in(Locale.forLanguageTag(report.language()));
        all = report.criteria();
        byId = all.stream().collect(Collectors.toMap(CriterionResult::id, Function.identity()));
        for (OutcomeResult outcome : report.outcomes()) {
            outcome.criteria().forEach(id -> outcomes.put(id, outcome));
            for (DetailResult detail : outcome.details()) {
                detail.criteria().forEach(id -> details.put(id, detail));
                choice(outcome, detail).ifPresent(decisive -> choices.put(detail.id(), decisive));
            }
        }
    }

    private Optional<CriterionResult> choice(OutcomeResult outcome, DetailResult detail) {
        return criteria(detail.criteria()).stream().anyMatch(CriterionResult::required)
                ? Optional.empty()
                : required(criteria(outcome.criteria())).stream().findFirst();
    }

    /** The words for it, in the language of its messages. */
    public Wording wording() {
        return wording;
    }

    public List<CriterionResult> criteria(List<String> ids) {
        return ids.stream().map(byId::get).toList();
    }

    /** What holds the credential back, without proficiency that only waits for evidence. */
    public List<CriterionResult> toFix() {
        return required(all).stream().filter(Findings::isBreach).toList();
    }

    /** What is wrong with the details of an outcome among which the practitioner may choose. */
    public List<CriterionResult> choicesToMend(CriterionResult ofOutcome) {
        return outcomes.get(ofOutcome.id()).details().stream()
                .filter(detail -> ofOutcome.equals(choices.get(detail.id())))
                .flatMap(detail -> holdingBack(criteria(detail.criteria())))
                .toList();
    }

    /** Once a detail is judged, what its evidence lacks without having to have it holds nothing back. */
    private static Stream<CriterionResult> holdingBack(List<CriterionResult> criteria) {
        boolean judged = criteria.stream().noneMatch(Findings::waitsForEvidence);
        return criteria.stream()
                .filter(Findings::isBreach)
                .filter(criterion -> !judged || criterion.clause().equals(PROFICIENCY));
    }

    /** Those that can hold the credential back. */
    private static List<CriterionResult> required(List<CriterionResult> criteria) {
        return criteria.stream().filter(CriterionResult::required).toList();
    }

    /** How many things people have to see to before the verdict on the whole is known. */
    public int decisive(List<CriterionResult> waiting) {
        return (int) waiting.stream().filter(this::isDecisive).count();
    }

    private boolean isDecisive(CriterionResult criterion) {
        return criterion.required()
                || choice(criterion)
                        .filter(decisive -> decisive.verdict() == Verdict.NEEDS_REVIEW)
                        .isPresent();
    }

    /** The criterion of the outcome that decides, where this one belongs to a detail among which the practitioner may choose. */
    private Optional<CriterionResult> choice(CriterionResult criterion) {
        return Optional.ofNullable(details.get(criterion.id())).map(detail -> choices.get(detail.id()));
    }

    /** What hangs on a criterion. */
    public Weight weight(CriterionResult criterion) {
        if (criterion.required()) {
            return Weight.REQUIRED;
        }
        return choice(criterion).isPresent() ? Weight.ONE_OF_SEVERAL : Weight.OPTIONAL;
    }

    /** What hangs on a detail, as its criteria say. */
    public Weight weight(DetailResult detail) {
        return criteria(detail.criteria()).stream()
                .map(this::weight)
                .min(Comparator.naturalOrder())
                .orElse(Weight.REQUIRED);
    }

    /** How the verdict on a criterion is shown. */
    public Mark mark(CriterionResult criterion) {
        return isSpared(criterion.verdict(), choice(criterion)) ? Mark.SPARED : Mark.of(criterion);
    }

    /** How the verdict on a detail is shown. */
    public Mark mark(DetailResult detail) {
        return isSpared(detail.verdict(), Optional.ofNullable(choices.get(detail.id())))
                ? Mark.SPARED
                : Mark.of(detail.verdict());
    }

    /** How the verdicts on some criteria are shown. */
    public List<Mark> marks(List<CriterionResult> criteria) {
        return criteria.stream().map(this::mark).toList();
    }

    private static boolean isSpared(Verdict verdict, Optional<CriterionResult> choice) {
        return verdict == Verdict.NOT_MET
                && choice.filter(decisive -> decisive.verdict() == Verdict.MET).isPresent();
    }

    /** What an assessor has to rate. */
    public List<CriterionResult> awaited() {
        return report.review().map(review -> criteria(review.awaited())).orElse(List.of());
    }

    /** What the assessors disagree on, so that an adjudicator has to decide. */
    public List<CriterionResult> disputed() {
        return report.review().map(review -> criteria(review.disputed())).orElse(List.of());
    }

    /** What people have said of, or need not say anything of any more. */
    public List<CriterionResult> judged() {
        return all.stream()
                .filter(criterion -> !criterion.ratings().isEmpty()
                        || criterion.carriedFrom().isPresent())
                .toList();
    }

    /** What stands from an earlier attempt, by the attempt at which people looked at it. */
    public SortedMap<Integer, List<CriterionResult>> carriedOver() {
        return all.stream()
                .filter(criterion -> criterion.carriedFrom().isPresent())
                .collect(Collectors.groupingBy(
                        criterion -> criterion.carriedFrom().getAsInt(), TreeMap::new, Collectors.toList()));
    }

    /** What a person calls a criterion, detail or part: a part has a title, and the others are known by their ids. */
    public String label(String id) {
        return part(id).map(PartResult::title).orElse(id);
    }

    /** What people said of a criterion, in the words of the scale on which it is rated. */
    public List<GivenRating> ratings(CriterionResult criterion) {
        Optional<Scale> scale = Optional.ofNullable(details.get(criterion.id()))
                .flatMap(DetailResult::rubric)
                .or(this::scale);
        return criterion.ratings().stream()
                .map(rating -> GivenRating.of(rating, scale, wording))
                .toList();
    }

    /** The scale on which everything is rated that has none of its own; absent where there is no more to say of it than its ids. */
    public Optional<Scale> scale() {
        return report.review().flatMap(ReviewSummary::scale);
    }

    /** How people come to the verdict on a criterion. */
    public Settling settling(CriterionResult criterion) {
        boolean disputed =
                report.review().stream().anyMatch(review -> review.disputed().contains(criterion.id()));
        return new Settling(criterion, disputed, wording);
    }

    /** Whether a criterion, detail or part is one of this report, and not of an earlier one or of another credential. */
    public boolean isKnown(String id) {
        return byId.containsKey(id)
                || part(id).isPresent()
                || report.outcomes().stream()
                        .flatMap(outcome -> outcome.details().stream())
                        .anyMatch(detail -> detail.id().equals(id));
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

    /** What is looked at in every detail, in the order in which it is: proficiency, which waits for the rest, comes last. */
    public List<String> detailClauses() {
        List<String> clauses =
                new ArrayList<>(clauses(all.stream().filter(this::isOfDetail).toList()));
        if (clauses.remove(PROFICIENCY)) {
            clauses.add(PROFICIENCY);
        }
        return clauses;
    }

    /** What a criterion is about: {@code Q1} of {@code overview/Q1}, and {@code EO1.1} of {@code EO1.1/locator}. */
    public String subject(CriterionResult criterion) {
        return isOfPart(criterion) ? wording.asked(criterion) : owner(criterion);
    }

    /** What a criterion asks of what it belongs to: {@code Q1} of {@code overview/Q1}, {@code locator} of {@code EO1.1/locator}. */
    public static String asked(CriterionResult criterion) {
        return criterion.id().substring(owner(criterion).length() + 1);
    }

    /** Whether a criterion is about the evidence of a detail. */
    public boolean isOfDetail(CriterionResult criterion) {
        return details.containsKey(criterion.id());
    }

    /** Whether a criterion says how many of an outcome's details have to be proficient. */
    public static boolean isOfOutcome(CriterionResult criterion) {
        return criterion.clause().equals(PASS);
    }

    /** Whether a criterion is a part's own, and not that of a detail or an outcome which the part shows. */
    public boolean isOfPart(CriterionResult criterion) {
        return !details.containsKey(criterion.id()) && !outcomes.containsKey(criterion.id());
    }

    /** What waits for a person, one entry for each kind of thing. */
    public List<Awaited> byKind(List<CriterionResult> criteria) {
        return grouped(criteria, criterion -> criterion.clause() + " " + weight(criterion) + " " + place(criterion))
                .stream()
                .map(same -> new Awaited(
                        things(same), same.stream().map(this::subject).toList(), same))
                .toList();
    }

    private String things(List<CriterionResult> alike) {
        CriterionResult first = alike.get(0);
        boolean optional = weight(first) == Weight.OPTIONAL;
        int count = alike.size();
        String things = switch (first.clause()) {
            case PROFICIENCY -> wording.text(optional ? "awaited.proficiency.optional" : "awaited.proficiency", count);
            case PROMPT ->
                wording.text(optional ? "awaited.prompt.optional" : "awaited.prompt", count, partTitle(first));
            case COVERAGE ->
                wording.text(optional ? "awaited.coverage.optional" : "awaited.coverage", count, partTitle(first));
            default ->
                wording.text(optional ? "awaited.criterion.optional" : "awaited.criterion", count, first.clause());
        };
        return weight(first) == Weight.ONE_OF_SEVERAL ? wording.text("awaited.one-of-several", count, things) : things;
    }

    /** Ids as a person lists them, e.g. {@code EO1.1 to EO1.3, EO2.1}. */
    public String ids(List<String> ids) {
        return IdRanges.of(ids, wording);
    }

    /** Criteria as a person lists them, e.g. {@code locator of EO1.1, EO1.2; Q1 to Q3 of Overview Questions}. */
    public String named(List<String> ids) {
        Stream<String> known = grouped(
                        criteria(ids.stream().filter(byId::containsKey).toList()),
                        criterion ->
                                isOfPart(criterion) ? place(criterion) : criterion.clause() + " " + asked(criterion))
                .stream()
                .map(this::named);
        Stream<String> gone = ids.stream().filter(id -> !byId.containsKey(id));
        return Stream.concat(known, gone).collect(Collectors.joining("; "));
    }

    private String named(Collection<CriterionResult> alike) {
        CriterionResult first = alike.iterator().next();
        String subjects = ids(alike.stream().map(this::subject).toList());
        return isOfPart(first)
                ? wording.text("named.of-part", subjects, partTitle(first))
                : wording.text("named.of-details", wording.asked(first), subjects);
    }

    /** The prompts of two narratives are two kinds: they are looked for in different places. */
    private String place(CriterionResult criterion) {
        return isOfPart(criterion) ? owner(criterion) : "";
    }

    private static Collection<List<CriterionResult>> grouped(
            List<CriterionResult> criteria, Function<CriterionResult, String> kind) {
        Map<String, List<CriterionResult>> kinds = new LinkedHashMap<>();
        for (CriterionResult criterion : criteria) {
            kinds.computeIfAbsent(kind.apply(criterion), unseen -> new ArrayList<>())
                    .add(criterion);
        }
        return kinds.values();
    }

    /** The part, outcome or detail that a criterion belongs to. */
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

    private Optional<PartResult> part(String id) {
        return report.parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /**
     * Criteria of one kind that wait for a person.
     *
     * @param things how many of what there are, e.g. {@code 3 details to judge for proficiency}
     * @param subjects what each is about
     * @param criteria at least one
     */
    public record Awaited(String things, List<String> subjects, List<CriterionResult> criteria) {}
}
