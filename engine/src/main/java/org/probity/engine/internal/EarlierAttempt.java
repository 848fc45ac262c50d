package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.EarlierFinding;
import org.probity.engine.submission.Submission;

/** An earlier attempt, as the report on it tells. */
final class EarlierAttempt {
    private final Report report;
    private final Map<String, CriterionResult> criteria = new HashMap<>();
    private final Map<String, DetailResult> details = new HashMap<>();

    private EarlierAttempt(Report report) {
        this.report = report;
        report.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        report.outcomes().forEach(outcome -> outcome.details().forEach(detail -> details.put(detail.id(), detail)));
    }

    /**
     * Takes a report as that on an earlier attempt.
     *
     * @param report the report
     * @param submission the attempt that is assessed
     * @return the earlier attempt
     * @throws InvalidDocumentException if it is on something else, with pointers below {@code /previous}
     */
    static EarlierAttempt of(Report report, Submission submission) {
        FaultList faults = new FaultList();
        if (!report.submission().id().equals(submission.id())) {
            faults.add(
                    "/previous/submission/id",
                    "the previous report is on \"" + report.submission().id() + "\", and the submission is \""
                            + submission.id() + "\"");
        } else if (report.submission().attempt() >= submission.attempt()) {
            faults.add(
                    "/previous/submission/attempt",
                    "the previous report is on attempt " + report.submission().attempt()
                            + ", which is not before this one, attempt " + submission.attempt());
        }
        if (!report.credential().id().equals(submission.credential())) {
            faults.add(
                    "/previous/credential/id",
                    "the previous report is about \"" + report.credential().id() + "\", and the submission is for \""
                            + submission.credential() + "\"");
        }
        faults.throwIfAny();
        return new EarlierAttempt(report);
    }

    Report report() {
        return report;
    }

    /** What was found of each detail that the report knows, beside what is the same now. */
    List<EarlierFinding> findings(Criteria now, EvidenceDigests evidence) {
        List<EarlierFinding> findings = new ArrayList<>();
        Credential credential = now.credential();
        boolean sameVersion = report.credential().version().equals(credential.version());
        for (DetailCriteria detail : now.details().values()) {
            Optional<CriterionResult> found =
                    Optional.ofNullable(criteria.get(detail.proficiency().id()));
            Optional<DetailResult> before =
                    Optional.ofNullable(details.get(detail.detail().id()));
            if (found.isPresent() && before.isPresent()) {
                findings.add(new EarlierFinding(
                        detail.proficiency(),
                        credential.review().carryOver(),
                        found.get().verdict() == Verdict.MET && found.get().decidedBy() == DecidedBy.ASSESSOR,
                        before.get()
                                .evidenceSha256()
                                .equals(evidence.of(detail.detail().id())),
                        now.isStatement(
                                before.get().statement(), detail.detail().id()),
                        sameVersion));
            }
        }
        return findings;
    }

    /** The attempt at which people looked at a criterion that was carried over from attempt to attempt since. */
    int foundAt(Criterion criterion) {
        OptionalInt carried = Optional.ofNullable(criteria.get(criterion.id()))
                .map(CriterionResult::carriedFrom)
                .orElse(OptionalInt.empty());
        return carried.orElse(report.submission().attempt());
    }
}
