package org.probity.rules.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.rules.support.JsonMaps;

/** What one report says otherwise than another, in the form in which a case expects it. */
final class Differences {
    /** Stands for what the other report has and this one has not. */
    static final String GONE = "gone";

    /** What a criterion is, whatever is found of it. */
    private static final Set<String> IDENTITY = Set.of("id", "clause", "source", "citation");

    private final Map<String, Object> base;
    private final Map<String, Object> report;

    private Differences(Map<String, Object> base, Map<String, Object> report) {
        this.base = base;
        this.report = report;
    }

    static Map<String, Object> between(Map<String, Object> base, Map<String, Object> report) {
        return new Differences(base, report).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "criteria", differing(Differences::criteria));
        put(all, "units", differing(Differences::units));
        put(all, "words", differing(Differences::words));
        for (String key : List.of("status", "score", "advisories")) {
            if (!report.get(key).equals(base.get(key))) {
                all.put(key, report.get(key));
            }
        }
        put(all, "rubrics", differing(Differences::rubrics));
        if (!attempt(report).equals(attempt(base))) {
            all.put("attempt", attempt(report));
        }
        Map<String, Object> evidence = differing(Differences::evidence);
        if (!evidence.isEmpty()) {
            all.put("evidence", List.copyOf(evidence.keySet()));
        }
        if (report.containsKey("review")) {
            put(all, "review", differing(one -> JsonMaps.object(one.get("review"))));
        } else {
            all.put("review", GONE);
        }
        if (report.containsKey("changes")) {
            all.put("changes", withoutDigests(JsonMaps.object(report.get("changes"))));
        }
        return all;
    }

    private static Object attempt(Map<String, Object> report) {
        return JsonMaps.object(report.get("submission")).get("attempt");
    }

    /** The digest of the evidence of each detail, by its id. */
    static Map<String, Object> evidence(Map<String, Object> report) {
        return details(report)
                .collect(Collectors.toMap(
                        detail -> (String) detail.get("id"),
                        detail -> detail.get("evidence"),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** Which details have other evidence is told without the digests that show it. */
    private static Map<String, Object> withoutDigests(Map<String, Object> changes) {
        Map<String, Object> told = Digests.removedFrom(changes);
        told.computeIfPresent(
                "details",
                (key, details) -> JsonMaps.objects(details).stream()
                        .map(detail -> detail.get("id"))
                        .toList());
        return told;
    }

    private static void put(Map<String, Object> all, String key, Map<String, Object> differing) {
        if (!differing.isEmpty()) {
            all.put(key, differing);
        }
    }

    private Map<String, Object> differing(Function<Map<String, Object>, Map<String, Object>> aspect) {
        Map<String, Object> before = aspect.apply(base);
        Map<String, Object> now = aspect.apply(report);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(before.keySet());
        Map<String, Object> differing = new LinkedHashMap<>();
        for (String key : keys) {
            if (!now.getOrDefault(key, GONE).equals(before.get(key))) {
                differing.put(key, now.getOrDefault(key, GONE));
            }
        }
        return differing;
    }

    /** The ratings of each detail that has its own, by its id. */
    private static Map<String, Object> rubrics(Map<String, Object> report) {
        return details(report)
                .filter(detail -> detail.containsKey("rubric"))
                .collect(Collectors.toMap(
                        detail -> (String) detail.get("id"),
                        detail -> detail.get("rubric"),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** What is found of each criterion, by its id. */
    static Map<String, Object> criteria(Map<String, Object> report) {
        Map<String, Object> criteria = new LinkedHashMap<>();
        for (Map<String, Object> criterion : JsonMaps.objects(report.get("criteria"))) {
            Map<String, Object> found = new LinkedHashMap<>(criterion);
            found.keySet().removeAll(IDENTITY);
            // Only what is optional is worth a line in a case.
            found.remove("required", true);
            criteria.put((String) criterion.get("id"), found);
        }
        return criteria;
    }

    /** The verdict on each part, outcome and detail, by its id. */
    static Map<String, Object> units(Map<String, Object> report) {
        return allUnits(report)
                .collect(Collectors.toMap(
                        unit -> (String) unit.get("id"),
                        unit -> unit.get("verdict"),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** The words of each narrative, by its id. */
    private static Map<String, Object> words(Map<String, Object> report) {
        return allUnits(report)
                .filter(unit -> unit.containsKey("words"))
                .collect(Collectors.toMap(
                        unit -> (String) unit.get("id"),
                        unit -> unit.get("words"),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static Stream<Map<String, Object>> allUnits(Map<String, Object> report) {
        return Stream.of(
                        JsonMaps.objects(report.get("parts")).stream(),
                        JsonMaps.objects(report.get("outcomes")).stream(),
                        details(report))
                .flatMap(units -> units);
    }

    private static Stream<Map<String, Object>> details(Map<String, Object> report) {
        return JsonMaps.objects(report.get("outcomes")).stream()
                .flatMap(outcome -> JsonMaps.objects(outcome.get("details")).stream());
    }
}
