package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up a valid submission for a definition, biased towards what only just is or is not. */
final class RandomSubmission {

    private final Dice dice;
    private final Definition definition;
    private final RandomText text;
    private final RandomLocators locators;
    private final List<Map<String, Object>> artifacts;

    RandomSubmission(Dice dice, Definition definition) {
        this.dice = dice;
        this.definition = definition;
        this.text = new RandomText(dice);
        this.locators = new RandomLocators(dice);
        this.artifacts = new RandomArtifacts(dice).some(dice.between(dice.slips() ? 0 : 1, 4));
    }

    Map<String, Object> submission() {
        Map<String, Object> submission = new LinkedHashMap<>();
        submission.put("id", "s-" + dice.between(1, 999));
        submission.put("credential", definition.root().get("id"));
        submission.put("practitioner", "p-4821");
        if (dice.chance(.2)) {
            submission.put("credentialVersion", definition.root().get("version"));
        }
        if (dice.chance(.3)) {
            submission.put("attempt", (long) dice.between(1, 3));
        }
        if (dice.chance(.1)) {
            submission.put("submittedAt", "2024-05-06T07:08:09Z");
        }
        addUnlessEmpty(submission, "narratives", narratives());
        addUnlessEmpty(submission, "artifacts", artifacts);
        addUnlessEmpty(submission, "selfAnalysis", selfAnalysis());
        if (dice.chance(.05)) {
            submission.put("extensions", Map.of("narratives", List.of("anything")));
        }
        return submission;
    }

    private Map<String, Object> narratives() {
        Map<String, Object> narratives = new LinkedHashMap<>();
        for (Map<String, Object> narrative : dice.shuffled(definition.narratives())) {
            List<Object> passages = new RandomNarrative(dice, definition, narrative).passages();
            addUnlessEmpty(narratives, Values.id(narrative), passages);
        }
        if (dice.chance(.1)) {
            List<String> ids = new ArrayList<>(Values.ids(definition.portfolios()));
            ids.add("appendix");
            narratives.put(dice.pick(ids), List.of(Map.of("text", text.of(dice.between(0, 2)))));
        }
        return narratives;
    }

    private List<Object> selfAnalysis() {
        List<Object> entries = new ArrayList<>();
        for (Map<String, Object> portfolio : definition.portfolios()) {
            for (Map<String, Object> detail : definition.detailsShownBy(portfolio)) {
                if (!isNeglected(detail)) {
                    entries.addAll(entries(portfolio, detail));
                }
            }
        }
        if (dice.chance(.1)) {
            entries.add(unknownDetail());
        }
        return dice.chance(.5) ? entries : dice.shuffled(entries);
    }

    /** What is optional is often done badly even by the careful. */
    private boolean isNeglected(Map<String, Object> detail) {
        return dice.slips() || !Definition.isRequired(detail) && dice.chance(.15);
    }

    private List<Object> entries(Map<String, Object> portfolio, Map<String, Object> detail) {
        int count = dice.pick(1, 1, 1, 2, 3);
        int cited = count(Limit.atLeastOne(portfolio, "references"), detail);
        int explained = count(Limit.atLeastOne(portfolio, "explanation"), detail);
        List<Integer> references = dice.split(cited, count);
        List<Integer> words = dice.split(explained, count);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(portfolio, detail, references.get(i), words.get(i)));
        }
        return entries;
    }

    private int count(Limit limit, Map<String, Object> detail) {
        return isNeglected(detail) ? dice.outside(limit) : dice.inside(limit);
    }

    private Map<String, Object> entry(Map<String, Object> portfolio, Map<String, Object> detail, int cited, int words) {
        List<Object> references = new ArrayList<>();
        for (int i = 0; i < cited; i++) {
            references.add(reference(Definition.isLocatorOptional(portfolio), detail));
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("detail", Values.id(detail));
        addUnlessEmpty(entry, "references", references);
        if (words > 0 || dice.chance(.5)) {
            entry.put("explanation", text.of(words));
        }
        return entry;
    }

    private Map<String, Object> reference(boolean isLocatorOptional, Map<String, Object> detail) {
        boolean neglected = isNeglected(detail);
        Map<String, Object> reference = new LinkedHashMap<>();
        if (artifacts.isEmpty() || neglected && dice.chance(.25)) {
            reference.put("artifact", "a-9");
            reference.put("locator", locators.holding(Map.of()));
            return reference;
        }
        Map<String, Object> artifact = dice.pick(artifacts);
        reference.put("artifact", Values.id(artifact));
        if (neglected && dice.chance(.8)) {
            reference.put("locator", locators.failing(artifact));
        } else if (!neglected && (!isLocatorOptional || dice.chance(.6))) {
            reference.put("locator", locators.holding(artifact));
        }
        return reference;
    }

    /** An entry for what looks like a detail but is none, with a citation that is of no use. */
    private Map<String, Object> unknownDetail() {
        List<String> ids = new ArrayList<>(Values.ids(definition.outcomes()));
        ids.add("EO9.9");
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("detail", dice.pick(ids));
        artifacts.stream()
                .limit(1)
                .map(artifact -> Map.of("artifact", Values.id(artifact)))
                .forEach(reference -> entry.put("references", List.of(reference)));
        entry.put("explanation", text.of(dice.between(0, 3)));
        return entry;
    }

    /** What is empty may as well be left out. */
    private void addUnlessEmpty(Map<String, Object> object, String key, Object value) {
        boolean isEmpty = value.equals(List.of()) || value.equals(Map.of());
        if (!isEmpty || dice.chance(.3)) {
            object.put(key, value);
        }
    }
}
