package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Makes up the next attempt: the same submission with a few changes, of which some alter the
 * evidence for a detail and some only how it is written down.
 */
final class RandomResubmission {

    private final Dice dice;
    private final Map<String, Object> root;
    private final Submission submission;

    RandomResubmission(Dice dice, Map<String, Object> earlier) {
        this.dice = dice;
        this.root = Values.object(Values.copy(earlier));
        this.submission = new Submission(root);
    }

    /** The next attempt; the earlier one is left as it is. */
    Map<String, Object> submission() {
        root.put("attempt", submission.attempt() + dice.pick(1, 1, 1, 2));
        some(telling()).forEach(BooleanSupplier::getAsBoolean);
        some(formal()).forEach(BooleanSupplier::getAsBoolean);
        return root;
    }

    private List<BooleanSupplier> some(List<BooleanSupplier> changes) {
        return dice.shuffled(changes).subList(0, dice.pick(0, 0, 1, 1, 2, 3));
    }

    /** Changes of the evidence; each says whether it found something to change. */
    private List<BooleanSupplier> telling() {
        return List.of(
                this::explainAnew,
                this::pointElsewhere,
                this::citeAnother,
                this::citeTwice,
                this::uncite,
                this::replaceArtifact,
                this::exchangeArtifacts,
                this::changeAttribute,
                this::splitEntry,
                this::repeatEntry);
    }

    /** Changes after which the evidence is what it was. */
    private List<BooleanSupplier> formal() {
        return List.of(
                this::reorderEntries,
                this::reorderReferences,
                this::reorderArtifacts,
                this::renameArtifacts,
                this::describeAnew,
                this::reorderAttributes,
                this::citeCopy,
                this::writeTimesAnew,
                this::answerAnew);
    }

    /** As many words as before, so that what was complete remains so. */
    private boolean explainAnew() {
        List<Map<String, Object>> explained = submission.entries().stream()
                .filter(entry -> entry.containsKey("explanation"))
                .toList();
        return !explained.isEmpty() && writeAnew(dice.pick(explained), "explanation");
    }

    private boolean writeAnew(Map<String, Object> holder, String key) {
        int words = (int) SlowWords.count(Values.text(holder, key));
        holder.put(key, new RandomText(dice).of(words));
        return true;
    }

    private boolean pointElsewhere() {
        List<Map<String, Object>> references = references().stream()
                .filter(reference -> submission.cited(reference).isPresent())
                .toList();
        return !references.isEmpty() && pointSomewhere(dice.pick(references));
    }

    /** By a locator of the same kind where there can be one, since others may not be allowed. */
    private boolean pointSomewhere(Map<String, Object> reference) {
        Map<String, Object> artifact = submission.cited(reference).orElseThrow();
        String before = Values.text(Values.object(reference.get("locator")), "type");
        reference.put("locator", new RandomLocators(dice).holding(artifact, List.of(before)));
        return true;
    }

    private boolean citeAnother() {
        List<Map<String, Object>> references = references();
        if (references.isEmpty() || submission.artifacts().isEmpty()) {
            return false;
        }
        Map<String, Object> reference = dice.pick(references);
        reference.put("artifact", Values.id(dice.pick(submission.artifacts())));
        return pointSomewhere(reference);
    }

    private boolean citeTwice() {
        List<List<Object>> lists = nonEmptyReferences();
        if (lists.isEmpty()) {
            return false;
        }
        List<Object> references = dice.pick(lists);
        references.add(Values.copy(dice.pick(references)));
        return true;
    }

    private boolean uncite() {
        List<List<Object>> lists = nonEmptyReferences();
        if (lists.isEmpty()) {
            return false;
        }
        List<Object> references = dice.pick(lists);
        references.remove(dice.between(0, references.size() - 1));
        return true;
    }

    /** By another file, or by something on the web. */
    private boolean replaceArtifact() {
        if (submission.artifacts().isEmpty()) {
            return false;
        }
        Map<String, Object> artifact = dice.pick(submission.artifacts());
        Object file = artifact.remove("file");
        Object uri = artifact.remove("uri");
        if (file != null && dice.chance(.7)) {
            artifact.put("file", file + ".2");
        } else {
            artifact.put("uri", uri == null ? "https://example.org/compact" : uri + "?edition=2");
        }
        return true;
    }

    /** What the references lead to changes, though neither they nor the files do. */
    private boolean exchangeArtifacts() {
        if (submission.artifacts().size() < 2) {
            return false;
        }
        List<Map<String, Object>> two = dice.shuffled(submission.artifacts()).subList(0, 2);
        for (String key : List.of("file", "uri")) {
            Object first = two.get(0).remove(key);
            Object second = two.get(1).remove(key);
            if (second != null) {
                two.get(0).put(key, second);
            }
            if (first != null) {
                two.get(1).put(key, first);
            }
        }
        return true;
    }

    /** An assessor sees also how it is written. */
    private boolean changeAttribute() {
        List<Map<String, Object>> attributed = attributes();
        if (attributed.isEmpty()) {
            return false;
        }
        Map<String, Object> attributes = dice.pick(attributed);
        String name = dice.pick(List.copyOf(attributes.keySet()));
        switch (dice.between(0, 3)) {
            case 0 -> attributes.remove(name);
            case 1 -> attributes.put(name, "grade 11");
            default -> attributes.put(name, " " + attributes.get(name));
        }
        return true;
    }

    /** The references in one entry and the explanation in another. */
    private boolean splitEntry() {
        List<Map<String, Object>> whole = submission.entries().stream()
                .filter(entry -> entry.containsKey("references") && entry.containsKey("explanation"))
                .toList();
        if (whole.isEmpty()) {
            return false;
        }
        Map<String, Object> entry = dice.pick(whole);
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("detail", entry.get("detail"));
        second.put("explanation", entry.remove("explanation"));
        entries().add(second);
        return true;
    }

    private boolean repeatEntry() {
        if (submission.entries().isEmpty()) {
            return false;
        }
        entries().add(Values.copy(dice.pick(submission.entries())));
        return true;
    }

    private boolean reorderEntries() {
        return reorder(root, "selfAnalysis");
    }

    private boolean reorderReferences() {
        submission.entries().forEach(entry -> reorder(entry, "references"));
        return true;
    }

    private boolean reorderArtifacts() {
        return reorder(root, "artifacts");
    }

    private boolean reorder(Map<String, Object> holder, String key) {
        holder.computeIfPresent(key, (same, list) -> new ArrayList<>(dice.shuffled(Values.list(list))));
        return true;
    }

    private boolean reorderAttributes() {
        attributes().forEach(attributes -> {
            Map<String, Object> copy = new LinkedHashMap<>(attributes);
            attributes.clear();
            dice.shuffled(List.copyOf(copy.keySet())).forEach(name -> attributes.put(name, copy.get(name)));
        });
        return true;
    }

    /** All artifacts get other ids, and the references follow them. */
    private boolean renameArtifacts() {
        Map<Object, Object> names = new LinkedHashMap<>();
        for (Map<String, Object> artifact : submission.artifacts()) {
            names.put(Values.id(artifact), "N" + Values.id(artifact));
            artifact.put("id", names.get(Values.id(artifact)));
        }
        references()
                .forEach(reference -> reference.computeIfPresent("artifact", (same, id) -> names.getOrDefault(id, id)));
        return true;
    }

    /** Another title and media type, and an extent that is no longer known. */
    private boolean describeAnew() {
        if (submission.artifacts().isEmpty()) {
            return false;
        }
        Map<String, Object> artifact = dice.pick(submission.artifacts());
        artifact.put("title", "Staff compact, signed");
        List.of("pages", "slides", "sheets", "seconds").forEach(artifact::remove);
        if (dice.chance(.5)) {
            artifact.remove("mediaType");
        }
        return true;
    }

    /** The same file once more under an id of its own. */
    private boolean citeCopy() {
        List<Map<String, Object>> references = references().stream()
                .filter(reference -> submission.cited(reference).isPresent())
                .toList();
        if (references.isEmpty()) {
            return false;
        }
        Map<String, Object> reference = dice.pick(references);
        Map<String, Object> copy =
                Values.object(Values.copy(submission.cited(reference).orElseThrow()));
        copy.put("id", "copy." + Values.id(copy));
        if (!Values.ids(submission.artifacts()).contains(Values.id(copy))) {
            Values.list(root.get("artifacts")).add(copy);
        }
        reference.put("artifact", copy.get("id"));
        return true;
    }

    private boolean writeTimesAnew() {
        RandomLocators locators = new RandomLocators(dice);
        references().stream()
                .filter(reference -> reference.containsKey("locator"))
                .forEach(reference -> locators.writeAnew(Values.object(reference.get("locator"))));
        return true;
    }

    /** Narratives are no evidence for a detail. */
    private boolean answerAnew() {
        List<Map<String, Object>> passages = submission.narratives().values().stream()
                .flatMap(list -> Values.objects(list).stream())
                .toList();
        return !passages.isEmpty() && writeAnew(dice.pick(passages), "text");
    }

    /** Of all artifacts that have any. */
    private List<Map<String, Object>> attributes() {
        return submission.artifacts().stream()
                .map(artifact -> Values.object(artifact.get("attributes")))
                .filter(attributes -> !attributes.isEmpty())
                .toList();
    }

    private List<Map<String, Object>> references() {
        return submission.entries().stream()
                .flatMap(entry -> Values.objects(entry.get("references")).stream())
                .toList();
    }

    private List<List<Object>> nonEmptyReferences() {
        return submission.entries().stream()
                .map(entry -> Values.list(entry.get("references")))
                .filter(list -> !list.isEmpty())
                .toList();
    }

    private List<Object> entries() {
        return Values.list(root.get("selfAnalysis"));
    }
}
