package org.probity.rules.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.report.Report;
import org.probity.rules.oracle.Json;
import org.probity.rules.oracle.Scenarios.Scenario;

/** A report as a host gets it, as JSON text, and how to find things in it. */
public record Assessed(String json, Map<String, Object> report) {

    /** Assesses a submission that nobody has rated, through the public API and JSON alone. */
    public static Assessed of(Map<String, Object> definition, Map<String, Object> submission) {
        return of(bytes(definition), bytes(submission), List.of());
    }

    /** Assesses all that a scenario tells, attempt after attempt, through the public API and JSON alone. */
    public static Assessed of(Scenario scenario) {
        return of(assess(scenario));
    }

    /** Assesses documents. */
    public static Assessed of(byte[] definition, byte[] submission, List<byte[]> reviews) {
        return of(assessor(definition).assess(request(submission, reviews)));
    }

    private static Assessed of(Report report) {
        return of(Documents.toJson(report));
    }

    /**
     * Assesses a scenario as often as is wanted, as a host does that keeps the assessor and gets the last submission and its reviews anew each time.
     *
     * @return gives a report, as JSON text
     */
    public static Supplier<String> repeatedly(Scenario scenario) {
        Assessor assessor = assessor(bytes(scenario.definition()));
        byte[] submission = bytes(scenario.submission());
        List<byte[]> reviews = bytes(scenario.reviews());
        Optional<Report> previous = scenario.previous().map(Assessed::assess);
        return () -> {
            AssessmentRequest request = request(submission, reviews);
            return Documents.toJson(
                    assessor.assess(previous.map(request::withPrevious).orElse(request)));
        };
    }

    /** A report as a host gets it. */
    public static Assessed of(String json) {
        return new Assessed(json, JsonMaps.read(json));
    }

    private static Report assess(Scenario scenario) {
        AssessmentRequest request = request(bytes(scenario.submission()), bytes(scenario.reviews()));
        return assessor(bytes(scenario.definition()))
                .assess(scenario.previous()
                        .map(previous -> request.withPrevious(assess(previous)))
                        .orElse(request));
    }

    private static Assessor assessor(byte[] definition) {
        return Assessor.of(Documents.credential(definition));
    }

    private static AssessmentRequest request(byte[] submission, List<byte[]> reviews) {
        return AssessmentRequest.of(Documents.submission(submission))
                .withReviews(reviews.stream().map(Documents::review).toList());
    }

    /** The document as JSON in UTF-8. */
    public static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The documents as JSON in UTF-8. */
    public static List<byte[]> bytes(List<Map<String, Object>> documents) {
        return documents.stream().map(Assessed::bytes).toList();
    }

    /** The criteria, in the order of the report. */
    public List<Map<String, Object>> criteria() {
        return JsonMaps.objects(report.get("criteria"));
    }

    /** One property of each criterion, by the criterion's id and in the order of the report. */
    public Map<String, Object> ofCriteria(String property) {
        Map<String, Object> values = new LinkedHashMap<>();
        criteria().forEach(criterion -> values.put((String) criterion.get("id"), criterion.get(property)));
        return values;
    }

    /** The advisories, in the order of the report. */
    public List<Map<String, Object>> advisories() {
        return JsonMaps.objects(report.get("advisories"));
    }

    public String status() {
        return (String) report.get("status");
    }
}
