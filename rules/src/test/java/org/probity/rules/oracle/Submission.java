package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the oracle asks of a submission. */
record Submission(Map<String, Object> root) {

    String practitioner() {
        return Values.text(root, "practitioner");
    }

    long attempt() {
        return (Long) root.getOrDefault("attempt", 1L);
    }

    Map<String, Object> narratives() {
        return Values.object(root.get("narratives"));
    }

    /** A narrative that is missing has no passages. */
    List<Map<String, Object>> passagesOf(Map<String, Object> narrative) {
        return Values.objects(narratives().get(Values.id(narrative)));
    }

    List<Map<String, Object>> artifacts() {
        return Values.objects(root.get("artifacts"));
    }

    List<Map<String, Object>> entries() {
        return Values.objects(root.get("selfAnalysis"));
    }

    /** Several entries for one detail are read together. */
    List<Map<String, Object>> entriesOf(String detail) {
        return entries().stream()
                .filter(entry -> Values.text(entry, "detail").equals(detail))
                .toList();
    }

    List<Map<String, Object>> referencesOf(String detail) {
        return entriesOf(detail).stream()
                .flatMap(entry -> Values.objects(entry.get("references")).stream())
                .toList();
    }

    /** When it was handed in, if it says. */
    Optional<String> submittedAt() {
        return Optional.ofNullable((String) root.get("submittedAt"));
    }

    /** Ids of what the practitioner declares. */
    List<String> attestations() {
        return Values.texts(root.get("attestations"));
    }

    /** The artifacts to which references for any of these details lead, each once however often it is cited. */
    List<Map<String, Object>> citedFor(List<String> details) {
        return artifacts().stream()
                .filter(artifact -> details.stream()
                        .flatMap(detail -> referencesOf(detail).stream())
                        .anyMatch(reference -> Values.id(artifact).equals(reference.get("artifact"))))
                .toList();
    }

    /** The artifact of this submission that a reference is to, if it has it. */
    Optional<Map<String, Object>> cited(Map<String, Object> reference) {
        return artifacts().stream()
                .filter(artifact -> Values.id(artifact).equals(reference.get("artifact")))
                .findFirst();
    }
}
