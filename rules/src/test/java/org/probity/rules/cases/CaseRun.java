package org.probity.rules.cases;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Json;
import org.probity.rules.support.JsonMaps;

/** Assesses cases and tells how their reports differ from that of the unchanged submission. */
final class CaseRun {
    private final BiFunction<Credential, Submission, Report> judge;
    private final Map<String, Object> base;

    private CaseRun(BiFunction<Credential, Submission, Report> judge, Map<String, Object> base) {
        this.judge = judge;
        this.base = base;
    }

    /** Through the API that hosts use. */
    static CaseRun standard() {
        BiFunction<Credential, Submission, Report> judge =
                (credential, submission) -> Assessor.of(credential).assess(submission);
        return new CaseRun(judge, report(judge, Case.unchanged()));
    }

    /** In some other way, with the reports of this one as the measure. */
    CaseRun with(BiFunction<Credential, Submission, Report> other) {
        return new CaseRun(other, base);
    }

    /** The report on the unchanged submission. */
    Map<String, Object> base() {
        return base;
    }

    Map<String, Object> report(Case one) {
        return report(judge, one);
    }

    private static Map<String, Object> report(BiFunction<Credential, Submission, Report> judge, Case one) {
        Credential credential = Documents.credential(bytes(one.credential()));
        Submission submission = Documents.submission(bytes(one.submission()));
        return JsonMaps.read(Documents.toJson(judge.apply(credential, submission)));
    }

    private static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
