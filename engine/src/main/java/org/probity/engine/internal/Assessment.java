package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Outcome;
import org.probity.engine.inspection.Inspector;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.internal.VerdictRecorder.Decision;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.RollUp;
import org.probity.engine.rule.Standing;
import org.probity.engine.submission.Submission;

/** One submission on its way through the rules: first the evidence, then proficiency, then the decision on the whole. */
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
     * @param criteria the expanded definition
     * @param submission an attempt at it
     * @param inspector looks at the submission's artifacts
     * @return the report
     * @throws InvalidDocumentException if the submission is for another definition
     */
    public static Report of(RuleBase rules, Criteria criteria, Submission submission, Inspector inspector) {
        checkDefinition(criteria.credential(), submission);
        Facts facts = new Facts(criteria, submission, inspector.inspect(submission.artifacts()));
        return RuleBase.underOwnLoader(() -> judge(rules, criteria, submission, facts));
    }

    private static Report judge(RuleBase rules, Criteria criteria, Submission submission, Facts facts) {
        try (RuleSession session = rules.open(criteria.all().size())) {
            Assessment assessment = new Assessment(criteria, session.verdicts());
            session.fire(facts.evidence(), facts.matters());
            session.fire(facts.proficiencies(criteria, assessment::isMet));
            session.fire(assessment.rollUp(), List.of(assessment.standing()));
            return new ReportComposer(rules, criteria, submission, facts, session.verdicts(), assessment.rollUps)
                    .compose();
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
            outcome.details()
                    .forEach(detail ->
                            add(detail.id(), criteria.details().get(detail.id()).all()));
        }
        for (Outcome outcome : criteria.credential().outcomes()) {
            add(
                    outcome.id(),
                    outcome.details().stream()
                            .map(detail -> criteria.details().get(detail.id()))
                            .map(DetailCriteria::all)
                            .flatMap(List::stream)
                            .toList());
        }
        for (PartCriteria part : criteria.parts()) {
            add(part.part().id(), part.all());
        }
        return rollUps;
    }

    private void add(String id, List<Criterion> within) {
        rollUps.add(new RollUp(
                rollUps.size(), id, required(within, Verdict.NOT_MET), required(within, Verdict.NEEDS_REVIEW)));
    }

    private int required(List<Criterion> within, Verdict verdict) {
        return (int) within.stream()
                .filter(criterion ->
                        criterion.required() && verdicts.decision(criterion).verdict() == verdict)
                .count();
    }

    private Standing standing() {
        int notMetByRule = 0;
        int needsReview = 0;
        for (Criterion criterion : criteria.all()) {
            Decision decision = verdicts.decision(criterion);
            if (criterion.required() && decision.verdict() == Verdict.NEEDS_REVIEW) {
                needsReview++;
            } else if (criterion.required()
                    && decision.verdict() == Verdict.NOT_MET
                    && decision.decidedBy() == DecidedBy.RULE) {
                notMetByRule++;
            }
        }
        return new Standing(notMetByRule, needsReview);
    }
}
