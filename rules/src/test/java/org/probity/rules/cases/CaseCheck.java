package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.rules.support.JsonMaps;

/** Holds a report against what a case expects: exactly that, and nothing else beside the unchanged submission's report. */
final class CaseCheck {
    private final Case one;
    private final Map<String, Object> base;
    private final Map<String, Object> report;
    private final Map<String, Object> differences;

    private CaseCheck(Case one, Map<String, Object> base, Map<String, Object> report) {
        this.one = one;
        this.base = base;
        this.report = report;
        this.differences = Differences.between(base, report);
    }

    static void check(Case one, Map<String, Object> base, Map<String, Object> report) {
        CaseCheck check = new CaseCheck(one, base, report);
        check.nothingElseDiffers();
        check.criteriaAreAsExpected();
        check.allIsAccountedFor();
        check.ruleSpeaksAsTold();
    }

    /** Everything but the criteria, which a case may abbreviate where they are of other clauses. */
    private void nothingElseDiffers() {
        assertThat(without(differences, "criteria"))
                .as(about("differences"))
                .isEqualTo(without(one.expect(), "criteria"));
        assertThat(frame(report)).as(about("frame")).isEqualTo(frame(base));
        assertThat(digest("credential", report).equals(digest("credential", base)))
                .as(about("same definition"))
                .isEqualTo(!one.changesCredential());
        assertThat(digest("submission", report).equals(digest("submission", base)))
                .as(about("same submission"))
                .isEqualTo(!one.changesSubmission());
    }

    private void criteriaAreAsExpected() {
        Map<String, Object> expected = JsonMaps.object(one.expect().get("criteria"));
        Map<String, Object> found = JsonMaps.object(differences.get("criteria"));
        assertThat(found).as(about("criteria")).containsOnlyKeys(expected.keySet());
        for (Map<String, Object> criterion : JsonMaps.objects(report.get("criteria"))) {
            String id = (String) criterion.get("id");
            if (expected.containsKey(id) && criterion.get("clause").equals(one.clause())) {
                assertThat(found.get(id)).as(about(id)).isEqualTo(expected.get(id));
            } else if (expected.containsKey(id)) {
                Map<String, Object> asTold = JsonMaps.object(expected.get(id));
                assertThat(asTold).as(about(id)).containsKeys("verdict", "rule");
                assertThat(JsonMaps.object(found.get(id))).as(about(id)).containsAllEntriesOf(asTold);
            }
        }
        for (String id : expected.keySet()) {
            boolean isGone = !Differences.criteria(report).containsKey(id);
            assertThat(found.get(id).equals(Differences.GONE)).as(about(id)).isEqualTo(isGone);
            assertThat(expected.get(id).equals(Differences.GONE)).as(about(id)).isEqualTo(isGone);
        }
    }

    /** The parts and details list the criteria, each once and in the same order; those that stay keep theirs. */
    private void allIsAccountedFor() {
        List<String> ids = new ArrayList<>(Differences.criteria(report).keySet());
        List<String> ofParts = new ArrayList<>();
        JsonMaps.objects(report.get("parts")).forEach(part -> ofParts.addAll(JsonMaps.texts(part.get("criteria"))));
        assertThat(ofParts).as(about("criteria of parts")).isEqualTo(ids);

        List<String> before = new ArrayList<>(Differences.criteria(base).keySet());
        before.retainAll(ids);
        ids.retainAll(before);
        assertThat(ids).as(about("order of criteria")).isEqualTo(before);
    }

    private void ruleSpeaksAsTold() {
        assertThat(Speaking.speaks(one, report)).as(about("the rule speaks")).isEqualTo(one.fires());
    }

    private String about(String what) {
        return one + ": " + what;
    }

    /** What no submission changes. */
    private static Map<String, Object> frame(Map<String, Object> report) {
        Map<String, Object> frame = without(report, "criteria", "status", "score", "advisories");
        frame.replace("credential", without(JsonMaps.object(report.get("credential")), "sha256"));
        frame.replace("submission", without(JsonMaps.object(report.get("submission")), "sha256"));
        frame.replace("parts", all(report.get("parts"), "verdict", "words", "criteria"));
        List<Object> outcomes = new ArrayList<>();
        for (Map<String, Object> outcome : JsonMaps.objects(report.get("outcomes"))) {
            Map<String, Object> kept = without(outcome, "verdict");
            kept.replace("details", all(outcome.get("details"), "verdict"));
            outcomes.add(kept);
        }
        frame.replace("outcomes", outcomes);
        return frame;
    }

    private static List<Map<String, Object>> all(Object objects, String... keys) {
        return JsonMaps.objects(objects).stream()
                .map(object -> without(object, keys))
                .toList();
    }

    private static Object digest(String document, Map<String, Object> report) {
        return JsonMaps.object(report.get(document)).get("sha256");
    }

    private static Map<String, Object> without(Map<String, Object> object, String... keys) {
        Map<String, Object> rest = new LinkedHashMap<>(object);
        rest.keySet().removeAll(List.of(keys));
        return rest;
    }
}
