package org.probity.rules.cases;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.inspection.Inspector;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Json;
import org.probity.rules.support.JsonMaps;

/** Assesses cases and tells how their reports differ from that of the unchanged submission. */
final class CaseRun {
    /** A way of assessing. */
    interface Judge {
        Report judge(Credential credential, Submission submission, Inspector inspector);
    }

    private final Judge judge;
    private final Map<String, Object> base;

    private CaseRun(Judge judge, Map<String, Object> base) {
        this.judge = judge;
        this.base = base;
    }

    /** Through the API that hosts use. */
    static CaseRun standard() {
        Judge judge =
                (credential, submission, inspector) -> Assessor.of(credential).assess(submission, inspector);
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

    private static Map<String, Object> report(Judge judge, Case one) {
        Credential credential = Documents.credential(bytes(one.credential()));
        Submission submission = Documents.submission(bytes(one.submission()));
        return JsonMaps.read(Documents.toJson(judge.judge(credential, submission, artifacts -> one.inspections())));
    }

    private static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
