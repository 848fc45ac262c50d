package org.probity.rules.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.rules.oracle.Json;

/** A report as a host gets it, as JSON text, and how to find things in it. */
public record Assessed(String json, Map<String, Object> report) {

    /** Assesses documents that are held as {@code java.util} values, through the public API and JSON alone. */
    public static Assessed of(Map<String, Object> definition, Map<String, Object> submission) {
        return of(bytes(definition), bytes(submission));
    }

    /** Assesses documents. */
    public static Assessed of(byte[] definition, byte[] submission) {
        String json = Documents.toJson(
                Assessor.of(Documents.credential(definition)).assess(Documents.submission(submission)));
        return new Assessed(json, JsonMaps.read(json));
    }

    /** The document as JSON in UTF-8. */
    public static byte[] bytes(Map<String, Object> document) {
        return Json.write(document).getBytes(StandardCharsets.UTF_8);
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
