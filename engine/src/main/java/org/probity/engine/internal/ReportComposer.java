package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.probity.engine.Version;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.WordLimits;
import org.probity.engine.internal.Criteria.AddedCriteria;
import org.probity.engine.internal.Criteria.NarrativeCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.internal.Criteria.PortfolioCriteria;
import org.probity.engine.internal.VerdictRecorder.Advice;
import org.probity.engine.internal.VerdictRecorder.Decision;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.Audience;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.RatingResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.RuleSet;
import org.probity.engine.report.Score;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.SubmissionReference;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.RatingUse;
import org.probity.engine.rule.ReviewUse;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.TextMeasure;
import org.probity.engine.submission.Submission;

/** Puts what the rules found into the order of the definition and into words. */
final class ReportComposer {
    private final RuleSet ruleSet;
    private final Messages messages;
    private final Attempt attempt;
    private final Criteria criteria;
    private final Judgements judgements;
    private final Facts facts;
    private final VerdictRecorder verdicts;
    private final Map<String, RollUp> rollUps = new HashMap<>();

    ReportComposer(
            RuleBase rules,
            Attempt attempt,
            Judgements judgements,
            Facts facts,
            VerdictRecorder verdicts,
            List<RollUp> rollUps) {
        this.ruleSet = rules.ruleSet();
        this.messages = rules.messages(attempt.locale());
        this.attempt = attempt;
        this.criteria = attempt.criteria();
        this.judgements = judgements;
        this.facts = facts;
        this.verdicts = verdicts;
        rollUps.forEach(rollUp -> this.rollUps.put(rollUp.id(), rollUp));
    }

    Report compose() {
        Credential credential = criteria.credential();
        Submission submission = attempt.submission();
        List<CriterionResult> results = new ArrayList<>(criteria.all().size());
        int met = 0;
        for (Criterion criterion : criteria.all()) {
            CriterionResult result = criterion(criterion);
            results.add(result);
            met += result.verdict() == Verdict.MET ? 1 : 0;
        }
        CredentialReference definition =
                new CredentialReference(credential.id(), credential.version(), credential.title(), criteria.sha256());
        List<PartResult> parts = criteria.parts().stream().map(this::part).toList();
        List<OutcomeResult> outcomes =
                credential.outcomes().stream().map(this::outcome).toList();
        return new Report(
                Audience.ISSUER,
                messages.language(),
                Version.ENGINE,
                ruleSet,
                definition,
                new SubmissionReference(
                        submission.id(), submission.attempt(), submission.submittedAt(), attempt.sha256()),
                verdicts.status(),
                new Score(met, results.size()),
                parts,
                outcomes,
                results,
                review(),
                attempt.earlier()
                        .map(earlier -> ChangesSince.between(earlier.report(), definition, results, outcomes, parts)),
                advisories());
    }

    private Optional<ReviewSummary> review() {
        return criteria.credential().review().assessors() == 0
                ? Optional.empty()
                : Optional.of(new ReviewProgress(criteria, judgements.ratings(), verdicts).summary());
    }

    private CriterionResult criterion(Criterion criterion) {
        Decision decision = verdicts.decision(criterion);
        Optional<SettledBy> settledBy = judgements.settledBy(decision);
        boolean notMet = decision.verdict() == Verdict.NOT_MET;
        return new CriterionResult(
                criterion.id(),
                criterion.clause(),
                criterion.module(),
                criterion.about(),
                criterion.origin().source(),
                criterion.origin().citation(),
                criterion.required(),
                decision.verdict(),
                decision.finding().decidedBy(),
                decision.rule().name(),
                decision.evidence().measured(),
                decision.evidence().limit(),
                decision.evidence().extentFrom(),
                ratings(decision),
                settledBy,
                settledBy.isPresent() && settledBy.get() == SettledBy.CARRIED_OVER
                        ? carriedFrom(criterion)
                        : OptionalInt.empty(),
                messages.message(decision.rule(), decision.evidence()),
                notMet ? Optional.of(messages.remedy(decision.rule(), decision.evidence())) : Optional.empty(),
                at(decision));
    }

    private OptionalInt carriedFrom(Criterion criterion) {
        return OptionalInt.of(attempt.earlier().orElseThrow().foundAt(criterion));
    }

    private List<RatingResult> ratings(Decision decision) {
        Criterion criterion = decision.evidence().criterion();
        List<CountedRating> given = judgements.ratings().of(criterion);
        if (given.isEmpty()) {
            return List.of();
        }
        Set<CountedRating> decisive = judgements.decidedAlone(decision);
        return given.stream()
                .sorted(CountedRatings.BY_PERSON)
                .map(rating -> new RatingResult(
                        Optional.of(rating.assessor()),
                        rating.role(),
                        rating.rating().level(),
                        rating.rating().condition(),
                        rating.rating().comment(),
                        rating.rating().confidential(),
                        decisive.contains(rating)))
                .toList();
    }

    private static List<String> at(Decision decision) {
        return decision.evidence().flaws().isEmpty()
                ? decision.evidence().at()
                : decision.evidence().flaws().stream()
                        .flatMap(flaw -> flaw.at().stream())
                        .distinct()
                        .toList();
    }

    private PartResult part(PartCriteria part) {
        Optional<WordCount> words = Optional.empty();
        String title;
        if (part instanceof NarrativeCriteria narrative) {
            title = narrative.part().title();
            words = Optional.of(wordCount(narrative.part()));
        } else if (part instanceof PortfolioCriteria portfolio) {
            title = portfolio.part().title();
        } else {
            title = messages.phrase("part." + part.id());
        }
        Optional<String> module = part instanceof AddedCriteria added ? Optional.of(added.module()) : Optional.empty();
        return new PartResult(part.id(), title, module, verdict(part.id()), words, part.ids());
    }

    private WordCount wordCount(NarrativePart part) {
        WordCounter.Count count = facts.narrativeWords().get(part.id());
        return new WordCount(
                count.words(),
                WordCounter.METHOD,
                count.whitespace(),
                part.words().flatMap(WordLimits::binding));
    }

    private OutcomeResult outcome(Outcome outcome) {
        List<DetailResult> details = outcome.details().stream()
                .map(detail -> new DetailResult(
                        detail.id(),
                        detail.statement(),
                        verdict(detail.id()),
                        attempt.evidence().of(detail.id()),
                        criteria.details().get(detail.id()).ids(),
                        detail.rubric(),
                        detail.alignments()))
                .toList();
        return new OutcomeResult(
                outcome.id(),
                outcome.statement(),
                verdict(outcome.id()),
                details,
                Optional.ofNullable(criteria.passRules().get(outcome.id())).stream()
                        .map(rule -> rule.criterion().id())
                        .toList(),
                outcome.alignments());
    }

    /** In the order of the submission, whatever the order in which the rules fired. */
    private List<Advisory> advisories() {
        if (verdicts.advices().isEmpty()) {
            return List.of();
        }
        Map<Sayable, Integer> order = new IdentityHashMap<>();
        facts.matters().forEach(matter -> order.put(matter, order.size()));
        return verdicts.advices().stream()
                .sorted(Comparator.comparing((Advice advice) -> order.getOrDefault(advice.matter(), order.size()))
                        .thenComparing(advice -> advice.rule().name()))
                .map(this::advisory)
                .toList();
    }

    private Advisory advisory(Advice advice) {
        String message = messages.advice(advice.rule(), advice.matter());
        String code = advice.rule().clause();
        Optional<TextMeasure> measure =
                advice.matter() instanceof TextMeasure ofText ? Optional.of(ofText) : Optional.empty();
        Optional<String> assessor = Optional.empty();
        Optional<String> criterion = Optional.empty();
        if (advice.matter() instanceof RatingUse rating) {
            assessor = Optional.of(rating.assessor());
            criterion = Optional.of(rating.criterion());
        } else if (advice.matter() instanceof ReviewUse review) {
            assessor = Optional.of(review.assessor());
        }
        return new Advisory(
                code,
                advice.rule().module().name(),
                message,
                measure.map(TextMeasure::measured),
                measure.map(TextMeasure::threshold),
                measure.map(TextMeasure::spans).orElse(List.of()),
                assessor,
                criterion,
                advice.matter().at());
    }

    private Verdict verdict(String unit) {
        return verdicts.verdict(rollUps.get(unit));
    }
}
