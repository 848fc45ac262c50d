package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.Documents;
import org.probity.rules.support.JsonMaps;

/** Holds a report against what a case expects: exactly that, and nothing else beside the unchanged submission's report. */
final class CaseCheck {
    /** What is told of every criterion that differs, whatever its clause. */
    private static final List<String> ALWAYS_TOLD = List.of("verdict", "rule", "ratings", "settledBy", "carriedFrom");

    private final Case one;
    private final Map<String, Object> base;
    private final Map<String, Object> previous;
    private final String json;
    private final Map<String, Object> report;
    private final Map<String, Object> differences;

    private CaseCheck(Case one, CaseRun run) {
        this.one = one;
        this.base = run.base();
        this.previous = run.previous(one);
        this.json = run.json(one);
        this.report = JsonMaps.read(json);
        this.differences = Differences.between(base, report);
    }

    static void check(Case one, CaseRun run) {
        CaseCheck check = new CaseCheck(one, run);
        check.nothingElseDiffers();
        check.criteriaAreAsExpected();
        check.allIsAccountedFor();
        check.changesAreBetweenTheTwoReports();
        check.ruleSpeaksAsTold();
        check.nothingGetsLostInReading();
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
            boolean inFull = criterion.get("clause").equals(one.clause()) || id.equals(one.on());
            if (expected.containsKey(id)) {
                Map<String, Object> asFound = new LinkedHashMap<>(JsonMaps.object(found.get(id)));
                asFound.keySet().removeIf(key -> !inFull && !ALWAYS_TOLD.contains(key));
                assertThat(asFound).as(about(id)).isEqualTo(expected.get(id));
            }
        }
        for (String id : expected.keySet()) {
            boolean isGone = !Differences.criteria(report).containsKey(id);
            assertThat(found.get(id).equals(Differences.GONE)).as(about(id)).isEqualTo(isGone);
            assertThat(expected.get(id).equals(Differences.GONE)).as(about(id)).isEqualTo(isGone);
        }
    }

    /** The parts list the criteria, and so do the details and outcomes those of theirs, each once and in the same order; those that stay keep theirs. */
    private void allIsAccountedFor() {
        List<String> ids = new ArrayList<>(Differences.criteria(report).keySet());
        List<String> ofParts = new ArrayList<>();
        JsonMaps.objects(report.get("parts")).forEach(part -> ofParts.addAll(JsonMaps.texts(part.get("criteria"))));
        assertThat(ofParts).as(about("criteria of parts")).isEqualTo(ids);

        List<String> partIds = JsonMaps.objects(report.get("parts")).stream()
                .map(part -> part.get("id") + "/")
                .toList();
        List<String> ofOutcomes = new ArrayList<>();
        for (Map<String, Object> outcome : JsonMaps.objects(report.get("outcomes"))) {
            for (Map<String, Object> detail : JsonMaps.objects(outcome.get("details"))) {
                ofOutcomes.addAll(JsonMaps.texts(detail.get("criteria")));
            }
            ofOutcomes.addAll(JsonMaps.texts(outcome.get("criteria")));
        }
        assertThat(ofOutcomes)
                .as(about("criteria of outcomes"))
                .isEqualTo(ids.stream()
                        .filter(id -> partIds.stream().noneMatch(id::startsWith))
                        .toList());

        List<String> before = new ArrayList<>(Differences.criteria(base).keySet());
        before.retainAll(ids);
        ids.retainAll(before);
        assertThat(ids).as(about("order of criteria")).isEqualTo(before);
    }

    /** What changed is told by digests as well, and these are the two reports' own. */
    private void changesAreBetweenTheTwoReports() {
        Map<String, Object> changes = JsonMaps.object(report.get("changes"));
        assertThat(changes.isEmpty()).as(about("changes")).isEqualTo(previous.isEmpty());
        assertThat(JsonMaps.object(changes.get("since")).get("sha256"))
                .as(about("the submission before"))
                .isEqualTo(digest("submission", previous));
        if (changes.containsKey("definition")) {
            Map<String, Object> definition = JsonMaps.object(changes.get("definition"));
            assertThat(definition).as(about("definitions")).containsEntry("from", previous.get("credential"));
            assertThat(definition).as(about("definitions")).containsEntry("to", report.get("credential"));
        }
        for (Map<String, Object> detail : JsonMaps.objects(changes.get("details"))) {
            String id = (String) detail.get("id");
            assertThat(detail.get("from"))
                    .as(about(id))
                    .isEqualTo(Differences.evidence(previous).get(id));
            assertThat(detail.get("to"))
                    .as(about(id))
                    .isEqualTo(Differences.evidence(report).get(id));
        }
    }

    private void ruleSpeaksAsTold() {
        assertThat(Speaking.speaks(one, report)).as(about("the rule speaks")).isEqualTo(one.fires());
    }

    /** Hosts keep reports, and hand them over for the next attempt. */
    private void nothingGetsLostInReading() {
        byte[] kept = json.getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.toJson(Documents.report(kept)))
                .as(about("read again"))
                .isEqualTo(json);
    }

    private String about(String what) {
        return one + ": " + what;
    }

    /** What no case changes. */
    private static Map<String, Object> frame(Map<String, Object> report) {
        Map<String, Object> frame =
                Digests.removedFrom(without(report, "criteria", "status", "score", "review", "changes", "advisories"));
        frame.replace("submission", without(JsonMaps.object(frame.get("submission")), "attempt", "submittedAt"));
        frame.replace(
                "parts",
                all(frame.get("parts"), "verdict", "words", "criteria").stream()
                        .filter(part -> !part.get("id").equals("submission"))
                        .toList());
        List<Object> outcomes = new ArrayList<>();
        for (Map<String, Object> outcome : JsonMaps.objects(frame.get("outcomes"))) {
            Map<String, Object> kept = without(outcome, "verdict", "criteria");
            kept.replace("details", all(outcome.get("details"), "verdict", "criteria", "rubric"));
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
