package org.probity.rules.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.rules.support.JsonMaps;
import org.probity.rules.support.Rules;

/** What a case shows of its clause, in the form in which examples come with a rule module. */
final class CaseExample {
    private final Case one;
    private final Map<String, Object> report;

    private CaseExample(Case one, Map<String, Object> report) {
        this.one = one;
        this.report = report;
    }

    static Map<String, Object> of(Case one, Map<String, Object> report) {
        return new CaseExample(one, report).example();
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("case", one.name());
        example.put("gloss", one.gloss());
        example.put("found", found());
        if (one.fires()) {
            example.put("rule", one.rule());
        }
        Map<String, Object> said = isAdvisory() ? advisory() : criterion();
        for (String key : List.of("message", "remedy")) {
            if (said.containsKey(key)) {
                example.put(key, said.get(key));
            }
        }
        return example;
    }

    private Object found() {
        if (isAdvisory()) {
            return advisory().isEmpty() ? "NONE" : "ADVISORY";
        } else if (one.on().isEmpty()) {
            return report.get("status");
        }
        return criterion().getOrDefault("verdict", Differences.units(report).get(one.on()));
    }

    private boolean isAdvisory() {
        return Rules.named(one.rule()).isAdvisory();
    }

    /** The first advisory of the clause; empty where there is none. */
    private Map<String, Object> advisory() {
        return JsonMaps.objects(report.get("advisories")).stream()
                .filter(advisory -> advisory.get("code").equals(one.clause()))
                .findFirst()
                .orElse(Map.of());
    }

    /** The criterion that the case is about; empty where it is about something larger. */
    private Map<String, Object> criterion() {
        return JsonMaps.object(Differences.criteria(report).get(one.on()));
    }
}
