package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Score;
import org.probity.rules.oracle.Judgement.Status;
import org.probity.rules.oracle.Judgement.Verdict;
import org.probity.rules.oracle.Judgement.Words;

/**
 * A second opinion on every submission that nobody has rated yet.
 *
 * <p>Plain, slow and written from the contract alone: it knows neither the rules nor the engine, so
 * that where it agrees with them on random submissions, both have understood the same sentences.
 * Documents are taken to be valid.
 */
public final class Oracle {

    private final Definition definition;
    private final Submission submission;
    private final Map<String, List<Criterion>> ofParts = new LinkedHashMap<>();
    private final Map<String, List<Criterion>> ofOutcomes = new LinkedHashMap<>();
    private final Map<String, List<Criterion>> ofDetails = new LinkedHashMap<>();
    private final Map<String, Words> words = new LinkedHashMap<>();

    private Oracle(Definition definition, Submission submission) {
        this.definition = definition;
        this.submission = submission;
    }

    /** What the contract says about the submission, as long as there are no reviews of it. */
    public static Judgement judge(Map<String, Object> definition, Map<String, Object> submission) {
        return new Oracle(new Definition(definition), new Submission(submission)).judgement();
    }

    private Judgement judgement() {
        definition.parts().forEach(this::judgePart);
        List<Criterion> all = ofParts.values().stream().flatMap(List::stream).toList();
        return new Judgement(
                all,
                words,
                rolledUp(ofParts),
                rolledUp(inOrder(Values.ids(definition.outcomes()), ofOutcomes)),
                rolledUp(inOrder(Values.ids(definition.details()), ofDetails)),
                score(all),
                status(all),
                Advisories.of(definition, submission));
    }

    private void judgePart(Map<String, Object> part) {
        if (Definition.isNarrative(part)) {
            NarrativeJudge judge = new NarrativeJudge(definition, part, submission.passagesOf(part));
            ofParts.put(Values.id(part), judge.criteria());
            words.put(Values.id(part), judge.words());
        } else {
            ofParts.put(Values.id(part), judgePortfolio(part));
        }
    }

    private List<Criterion> judgePortfolio(Map<String, Object> portfolio) {
        List<Criterion> ofPortfolio = new ArrayList<>();
        for (Map<String, Object> outcome : definition.outcomesOf(portfolio)) {
            List<Criterion> ofOutcome = new ArrayList<>();
            for (Map<String, Object> detail : Definition.detailsOf(outcome).toList()) {
                List<Criterion> ofDetail = new DetailJudge(definition, portfolio, detail, submission).criteria();
                ofDetails.put(Values.id(detail), ofDetail);
                ofOutcome.addAll(ofDetail);
            }
            ofOutcomes.put(Values.id(outcome), ofOutcome);
            ofPortfolio.addAll(ofOutcome);
        }
        return ofPortfolio;
    }

    /** Portfolios may stand in another order than the outcomes that they show. */
    private static Map<String, List<Criterion>> inOrder(List<String> ids, Map<String, List<Criterion>> criteria) {
        Map<String, List<Criterion>> ordered = new LinkedHashMap<>();
        ids.forEach(id -> ordered.put(id, criteria.get(id)));
        return ordered;
    }

    private static Map<String, Verdict> rolledUp(Map<String, List<Criterion>> groups) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        groups.forEach((id, criteria) -> verdicts.put(id, rolledUp(criteria)));
        return verdicts;
    }

    /**
     * NOT_MET if anything required is, else NEEDS_REVIEW if anything required is, else MET.
     *
     * <p>Doubt: that a narrative covers an outcome or detail belongs to the part of the narrative,
     * and not to the verdict of the outcome or detail. What is optional throughout is MET.
     */
    private static Verdict rolledUp(List<Criterion> criteria) {
        Set<Verdict> required = ofRequired(criteria);
        if (required.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return required.contains(Verdict.NEEDS_REVIEW) ? Verdict.NEEDS_REVIEW : Verdict.MET;
    }

    private static Score score(List<Criterion> all) {
        long met = all.stream().filter(one -> one.verdict() == Verdict.MET).count();
        return new Score(met, all.size());
    }

    /**
     * INCOMPLETE while something required is NOT_MET, as without ratings every NOT_MET is a rule's;
     * then AWAITING_REVIEW while something required waits for a rating; then PROFICIENT.
     */
    private static Status status(List<Criterion> all) {
        return switch (rolledUp(all)) {
            case NOT_MET -> Status.INCOMPLETE;
            case NEEDS_REVIEW -> Status.AWAITING_REVIEW;
            case MET -> Status.PROFICIENT;
        };
    }

    private static Set<Verdict> ofRequired(List<Criterion> criteria) {
        return criteria.stream()
                .filter(Criterion::required)
                .map(Criterion::verdict)
                .collect(Collectors.toSet());
    }
}
