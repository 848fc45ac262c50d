package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.rules.oracle.Judgement.Advisory;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Score;
import org.probity.rules.oracle.Judgement.Verdict;
import org.probity.rules.oracle.Judgement.Words;
import org.probity.rules.oracle.Scenarios.Scenario;

/**
 * A second opinion on every submission, with whatever reviews there are of it.
 *
 * <p>Plain, slow and written from the contract alone: it knows neither the rules nor the engine, so
 * that where it agrees with them on random submissions, both have understood the same sentences.
 * Documents are taken to be valid.
 */
public final class Oracle {

    private final Definition definition;
    private final Submission submission;
    private final List<Map<String, Object>> reviews;
    private final CarryOver carryOver;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, List<String>> ofParts = new LinkedHashMap<>();
    private final Map<String, List<String>> ofOutcomes = new LinkedHashMap<>();
    private final Map<String, List<String>> ofDetails = new LinkedHashMap<>();
    private final Map<String, Words> words = new LinkedHashMap<>();

    private Oracle(
            Definition definition,
            Submission submission,
            List<Map<String, Object>> reviews,
            Optional<PreviousAttempt> previous) {
        this.definition = definition;
        this.submission = submission;
        this.reviews = reviews;
        this.carryOver = new CarryOver(definition, submission, previous);
    }

    /** What the contract says about a submission that nobody has rated. */
    public static Judgement judge(Map<String, Object> definition, Map<String, Object> submission) {
        return judge(definition, submission, List.of());
    }

    /**
     * What the contract says about a first attempt, or about one whose predecessor nobody speaks
     * of.
     */
    public static Judgement judge(
            Map<String, Object> definition, Map<String, Object> submission, List<Map<String, Object>> reviews) {
        return judge(definition, submission, reviews, Optional.empty());
    }

    /** What the contract says about the last of several attempts. */
    public static Judgement judge(
            Map<String, Object> definition,
            Map<String, Object> submission,
            List<Map<String, Object>> reviews,
            Optional<PreviousAttempt> previous) {
        return new Oracle(new Definition(definition), new Submission(submission), reviews, previous).judgement();
    }

    /** What the contract says about all that a scenario tells, attempt after attempt. */
    public static Judgement judge(Scenario scenario) {
        return judge(scenario.definition(), scenario.submission(), scenario.reviews(), previous(scenario));
    }

    /** The attempt before the last, judged in its turn. */
    static Optional<PreviousAttempt> previous(Scenario scenario) {
        return scenario.previous()
                .map(earlier -> new PreviousAttempt(earlier.definition(), earlier.submission(), judge(earlier)));
    }

    private Judgement judgement() {
        definition.parts().forEach(this::judgePart);
        judgeWhole();
        CountedReviews counted = new CountedReviews(submission, criteria.keySet(), reviews);
        criteria.replaceAll((id, criterion) -> new Settlement(definition, criterion, counted.of(id)).criterion());
        ReviewProgress progress = new ReviewProgress(definition, counted);
        Map<String, Tally> tallies = tallies(progress);
        tallies.forEach((id, tally) -> criteria.replace(id, tally.applied(criteria.get(id))));
        List<Criterion> all = List.copyOf(criteria.values());
        return new Judgement(
                all,
                words,
                rolledUp(ofParts),
                rolledUp(inOrder(Values.ids(definition.outcomes()), ofOutcomes)),
                ofDetails(),
                score(all),
                new Standing(all, tallies, progress).status(),
                progress.state(all),
                advisories(counted));
    }

    private List<Advisory> advisories(CountedReviews counted) {
        return Stream.of(
                        Advisories.of(definition, submission),
                        UnmeasuredArtifacts.of(definition, submission),
                        new SubmissionJudge(definition, submission).advisories(),
                        counted.advisories(),
                        UnusedRatings.of(criteria, counted.ratings()))
                .flatMap(List::stream)
                .toList();
    }

    private void judgePart(Map<String, Object> part) {
        if (Definition.isNarrative(part)) {
            NarrativeJudge judge = new NarrativeJudge(definition, part, submission.passagesOf(part));
            ofParts.put(Values.id(part), added(judge.criteria()));
            words.put(Values.id(part), judge.words());
        } else {
            ofParts.put(Values.id(part), judgePortfolio(part));
        }
    }

    private List<String> judgePortfolio(Map<String, Object> portfolio) {
        List<String> ofPortfolio = new ArrayList<>();
        for (Map<String, Object> outcome : definition.outcomesOf(portfolio)) {
            List<String> ofOutcome = new ArrayList<>();
            for (Map<String, Object> detail : Definition.detailsOf(outcome).toList()) {
                List<String> ofDetail = added(judgeDetail(portfolio, detail));
                ofDetails.put(Values.id(detail), ofDetail);
                ofOutcome.addAll(ofDetail);
            }
            if (Definition.hasChoice(outcome)) {
                ofOutcome.addAll(added(List.of(Tally.open(outcome, Definition.isRequired(portfolio)))));
            }
            ofOutcomes.put(Values.id(outcome), ofOutcome);
            ofPortfolio.addAll(ofOutcome);
        }
        List<Map<String, Object>> cited = submission.citedFor(Values.ids(definition.detailsShownBy(portfolio)));
        ofPortfolio.addAll(added(Requirement.onWhole(portfolio).stream()
                .map(requirement -> requirement.criterion(portfolio, Definition.isRequired(portfolio), cited))
                .toList()));
        return ofPortfolio;
    }

    /** Stands among the parts only where something is asked of the submission as a whole. */
    private void judgeWhole() {
        List<String> ofWhole = added(new SubmissionJudge(definition, submission).criteria());
        if (!ofWhole.isEmpty()) {
            ofParts.put(SubmissionJudge.ID, ofWhole);
        }
    }

    /** How the outcomes stand of which some details are enough, by the ids of their criteria. */
    private Map<String, Tally> tallies(ReviewProgress progress) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        definition.outcomes().stream().filter(Definition::hasChoice).forEach(outcome -> {
            List<Criterion> proficiencies = Definition.detailsOf(outcome)
                    .map(detail -> criteria.get(Values.id(detail) + "/proficiency"))
                    .toList();
            tallies.put(Tally.id(outcome), Tally.of(outcome, proficiencies, progress));
        });
        return tallies;
    }

    /** Carry-over goes before ratings. */
    private List<Criterion> judgeDetail(Map<String, Object> portfolio, Map<String, Object> detail) {
        List<Criterion> ofDetail =
                new ArrayList<>(new DetailJudge(definition, portfolio, detail, submission).criteria());
        ofDetail.add(carryOver.applied(detail, ofDetail.remove(ofDetail.size() - 1)));
        return ofDetail;
    }

    private List<String> added(List<Criterion> some) {
        some.forEach(criterion -> criteria.put(criterion.id(), criterion));
        return some.stream().map(Criterion::id).toList();
    }

    /** Portfolios may stand in another order than the outcomes that they show. */
    private static Map<String, List<String>> inOrder(List<String> ids, Map<String, List<String>> criteria) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        ids.forEach(id -> ordered.put(id, criteria.get(id)));
        return ordered;
    }

    private Map<String, Verdict> rolledUp(Map<String, List<String>> groups) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        groups.forEach((id, ids) -> verdicts.put(id, rolledUp(verdictsOf(ids, Criterion::required))));
        return verdicts;
    }

    /**
     * An elective detail holds nothing back, and still it is told how it stands.
     *
     * <p>Doubt: "all its criteria, as if they were required" is read of what its portfolio asks of its artifacts as well,
     * where that is optional, and of the details of an optional portfolio. A detail that is itself optional is MET.
     */
    private Map<String, Verdict> ofDetails() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Map<String, Object> detail : definition.details()) {
            boolean all = definition.isElective(detail) && Definition.isRequired(detail);
            Set<Verdict> some = verdictsOf(ofDetails.get(Values.id(detail)), criterion -> all || criterion.required());
            verdicts.put(Values.id(detail), rolledUp(some));
        }
        return verdicts;
    }

    private Set<Verdict> verdictsOf(List<String> ids, Predicate<Criterion> wanted) {
        return ids.stream()
                .map(criteria::get)
                .filter(wanted)
                .map(Criterion::verdict)
                .collect(Collectors.toSet());
    }

    /**
     * NOT_MET if anything required is, else NEEDS_REVIEW if anything required is, else MET.
     *
     * <p>Doubt: that a narrative covers an outcome or detail belongs to the part of the narrative,
     * and not to the verdict of the outcome or detail. What is optional throughout is MET.
     */
    private static Verdict rolledUp(Set<Verdict> required) {
        if (required.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return required.contains(Verdict.NEEDS_REVIEW) ? Verdict.NEEDS_REVIEW : Verdict.MET;
    }

    private static Score score(List<Criterion> all) {
        long met = all.stream().filter(one -> one.verdict() == Verdict.MET).count();
        return new Score(met, all.size());
    }
}
