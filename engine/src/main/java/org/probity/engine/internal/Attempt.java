package org.probity.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.json.Digests;
import org.probity.engine.json.SubmissionWriter;
import org.probity.engine.rule.EarlierFinding;
import org.probity.engine.submission.Submission;

/**
 * What is known of an attempt before anything is judged.
 *
 * @param criteria what it is held against
 * @param submission what was handed in
 * @param sha256 digest of the submission
 * @param inspections what was found of its artifacts, by their ids
 * @param evidence digests of what is shown for each detail
 * @param earlier an earlier attempt
 * @param locale the language of the report
 */
record Attempt(
        Criteria criteria,
        Submission submission,
        String sha256,
        Map<String, Inspection> inspections,
        EvidenceDigests evidence,
        Optional<EarlierAttempt> earlier,
        Locale locale) {

    /**
     * Looks at what a request hands over, artifacts included.
     *
     * @throws InvalidDocumentException if the previous report is not on an earlier attempt
     */
    static Attempt of(Criteria criteria, AssessmentRequest request) {
        Submission submission = request.submission();
        Optional<EarlierAttempt> earlier = request.previous().map(report -> EarlierAttempt.of(report, submission));
        Map<String, Inspection> inspections = request.inspector().inspect(submission.artifacts());
        return new Attempt(
                criteria,
                submission,
                submission.sha256().orElseGet(() -> Digests.of(SubmissionWriter.write(submission))),
                inspections,
                new EvidenceDigests(submission, inspections),
                earlier,
                request.locale());
    }

    List<EarlierFinding> earlierFindings() {
        return earlier.map(report -> report.findings(criteria, evidence)).orElse(List.of());
    }
}
