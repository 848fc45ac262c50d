package org.probity.rules.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Json;
import org.probity.rules.support.JsonMaps;

/** Assesses cases and tells how their reports differ from that of the unchanged submission. */
final class CaseRun {
    /** A way of assessing. */
    interface Judge {
        Report judge(Credential credential, AssessmentRequest request);
    }

    private final Judge judge;
    private final Map<String, Object> base;

    private CaseRun(Judge judge, Map<String, Object> base) {
        this.judge = judge;
        this.base = base;
    }

    /** Through the API that hosts use. */
    static CaseRun standard() {
        Judge judge = (credential, request) -> Assessor.of(credential).assess(request);
        return new CaseRun(judge, report(judge, Case.unchanged()));
    }

    /** In some other way, with the reports of this one as the measure. */
    CaseRun with(Judge other) {
        return new CaseRun(other, base);
    }

    /** The report on the unchanged submission. */
    Map<String, Object> base() {
        return base;
    }

    Map<String, Object> report(Case one) {
        return report(judge, one);
    }

    /** The report as a document. */
    String json(Case one) {
        return Documents.toJson(assess(judge, one));
    }

    /** The report on the attempt before; empty where the case tells of none. */
    Map<String, Object> previous(Case one) {
        return one.previous().map(this::report).orElse(Map.of());
    }

    private static Map<String, Object> report(Judge judge, Case one) {
        return JsonMaps.read(Documents.toJson(assess(judge, one)));
    }

    private static Report assess(Judge judge, Case one) {
        Credential credential = Documents.credential(bytes(one.credential()));
        Submission submission = Documents.submission(bytes(one.submission()));
        List<Review> reviews = one.reviews().stream()
                .map(review -> Documents.review(bytes(review)))
                .toList();
        AssessmentRequest request =
                AssessmentRequest.of(submission).withReviews(reviews).withInspector(artifacts -> one.inspections());
        Optional<Report> previous = one.previous().map(before -> assess(judge, before));
        return judge.judge(credential, previous.map(request::withPrevious).orElse(request));
    }

    private static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
