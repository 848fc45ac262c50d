package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Outcome;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.report.Audience;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Standing;
import org.probity.engine.submission.Submission;

/**
 * One submission on its way through the rules: first what people said, then the evidence, then proficiency, then outcomes with a rule of
 * their own, then the decision on the whole.
 */
public final class Assessment {
    private final Criteria criteria;
    private final VerdictRecorder verdicts;
    private final List<RollUp> rollUps = new ArrayList<>();

    private Assessment(Criteria criteria, VerdictRecorder verdicts) {
        this.criteria = criteria;
        this.verdicts = verdicts;
    }

    /**
     * Judges a submission.
     *
     * @param rules the rules
     * @param ofDefinition the expanded definition
     * @param request an attempt at it, and what is to be taken into account
     * @return the report
     * @throws InvalidDocumentException if the submission is for another definition, or what is said of it is of something else
     */
    public static Report of(RuleBase rules, Criteria ofDefinition, AssessmentRequest request) {
        Criteria criteria = ofDefinition.in(request.locale());
        checkDefinition(criteria.credential(), request.submission());
        Attempt attempt = Attempt.of(criteria, request);
        CountedRatings ratings = CountedRatings.of(attempt, request.reviews());
        return RuleBase.underOwnLoader(() -> rules.attributed(() -> {
            Report full = judge(rules, attempt, ratings);
            return switch (request.audience()) {
                case ISSUER -> full;
                case PRACTITIONER -> full.forPractitioner();
                case ASSESSOR -> ownReport(rules, attempt, request).orElse(full).addressedTo(Audience.ASSESSOR);
            };
        }));
    }

    /**
     * The report as if an assessor were the only one, as long as that assessor has rated nothing or a rating is missing. What others said shows in verdicts,
     * messages and the status as well, so that leaving out their ratings would not be enough.
     */
    private static Optional<Report> ownReport(RuleBase rules, Attempt attempt, AssessmentRequest request) {
        List<Review> own = request.reviews().stream()
                .filter(review -> review.assessor().equals(request.reader()))
                .toList();
        if (own.stream().anyMatch(review -> review.role() == Role.ADJUDICATOR)) {
            return Optional.empty();
        }
        CountedRatings ratings = CountedRatings.of(attempt, own);
        ratings.expect(new CountedRatings.Person(Role.ASSESSOR, request.reader()));
        return Optional.of(judge(rules, attempt, ratings))
                .filter(report -> report.review().stream()
                        .flatMap(review -> review.assessors().stream())
                        .anyMatch(
                                share -> share.given() == 0 || !share.missing().isEmpty()));
    }

    private static Report judge(RuleBase rules, Attempt attempt, CountedRatings ratings) {
        Criteria criteria = attempt.criteria();
        try (RuleSession session = rules.open(criteria.all().size())) {
            VerdictRecorder verdicts = session.verdicts();
            session.fire(ratings.facts(), attempt.earlierFindings());
            Judgements judgements = new Judgements(ratings, attempt.earlier(), verdicts);
            Facts facts = new Facts(criteria, attempt.submission(), attempt.inspections(), judgements::of);
            Assessment assessment = new Assessment(criteria, verdicts);
            session.fire(facts.evidence(), facts.matters());
            session.fire(facts.proficiencies(criteria, assessment::isMet));
            session.fire(facts.passes(
                    criteria, criterion -> verdicts.decision(criterion).finding()));
            List<Sayable> uses = judgements.uses();
            session.fire(assessment.rollUp(), List.of(assessment.standing()), uses);
            facts.matters().addAll(uses);
            return new ReportComposer(rules, attempt, judgements, facts, verdicts, assessment.rollUps).compose();
        }
    }

    private static void checkDefinition(Credential credential, Submission submission) {
        List<Fault> faults = new ArrayList<>();
        if (!submission.credential().equals(credential.id())) {
            faults.add(new Fault(
                    "/credential",
                    "the submission is for \"" + submission.credential() + "\", and is assessed against \""
                            + credential.id() + "\""));
        }
        submission
                .credentialVersion()
                .filter(version -> !version.equals(credential.version()))
                .ifPresent(version -> faults.add(new Fault(
                        "/credentialVersion",
                        "the submission is for version \"" + version + "\", and the definition is version \""
                                + credential.version() + "\"")));
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults);
        }
    }

    private boolean isMet(Criterion criterion) {
        return verdicts.decision(criterion).verdict() == Verdict.MET;
    }

    /** Details by outcome, then outcomes, then parts. */
    private List<RollUp> rollUp() {
        for (Outcome outcome : criteria.credential().outcomes()) {
            for (Detail detail : outcome.details()) {
                DetailCriteria ofDetail = criteria.details().get(detail.id());
                // The practitioner may choose another detail, but this one is what it is.
                add(detail.id(), ofDetail.all(), criterion -> ofDetail.isChosen() || criterion.required());
            }
        }
        for (Outcome outcome : criteria.credential().outcomes()) {
            List<Criterion> within = new ArrayList<>();
            for (Detail detail : outcome.details()) {
                within.addAll(criteria.details().get(detail.id()).all());
            }
            Optional.ofNullable(criteria.passRules().get(outcome.id())).ifPresent(rule -> within.add(rule.criterion()));
            add(outcome.id(), within, Criterion::required);
        }
        for (PartCriteria part : criteria.parts()) {
            add(part.id(), part.all(), Criterion::required);
        }
        return rollUps;
    }

    private void add(String id, List<Criterion> within, Predicate<Criterion> counts) {
        int notMet = 0;
        int needsReview = 0;
        for (Criterion criterion : within) {
            if (counts.test(criterion)) {
                Verdict verdict = verdicts.decision(criterion).verdict();
                notMet += verdict == Verdict.NOT_MET ? 1 : 0;
                needsReview += verdict == Verdict.NEEDS_REVIEW ? 1 : 0;
            }
        }
        rollUps.add(new RollUp(rollUps.size(), id, notMet, needsReview));
    }

    private Standing standing() {
        Map<Finding, Integer> required = new EnumMap<>(Finding.class);
        for (Criterion criterion : criteria.all()) {
            if (criterion.required()) {
                required.merge(verdicts.decision(criterion).finding(), 1, Integer::sum);
            }
        }
        return new Standing(
                required.getOrDefault(Finding.NOT_MET, 0),
                required.getOrDefault(Finding.AWAITED, 0),
                required.getOrDefault(Finding.DISPUTED, 0),
                required.getOrDefault(Finding.FOUND_NOT_MET, 0));
    }
}
