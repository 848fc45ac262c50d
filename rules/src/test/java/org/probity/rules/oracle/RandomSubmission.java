package org.probity.rules.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes up a valid submission for a definition, biased towards what only just is or is not. */
final class RandomSubmission {

    private final Dice dice;
    private final Definition definition;
    private final RandomText text;
    private final RandomLocators locators;
    private final Set<String> lenient;
    private final RandomCitations citations;
    private final List<Map<String, Object>> artifacts;

    RandomSubmission(Dice dice, Definition definition) {
        this.dice = dice;
        this.definition = definition;
        this.text = new RandomText(dice);
        this.locators = new RandomLocators(dice);
        this.lenient = lenient(dice, definition);
        List<Map<String, Object>> some = new RandomArtifacts(dice).some(dice.between(dice.slips() ? 0 : 1, 4));
        this.citations = RandomCitations.of(dice, definition, lenient, some);
        this.artifacts = citations.artifacts();
    }

    /** The details that are of no consequence: the optional ones, and as many of an outcome as it can do without. */
    private static Set<String> lenient(Dice dice, Definition definition) {
        Set<String> lenient = new HashSet<>();
        for (Map<String, Object> outcome : definition.outcomes()) {
            List<String> details = Values.ids(Definition.detailsOf(outcome).toList());
            if (Definition.hasChoice(outcome)) {
                int spared = details.size() - (int) Definition.neededOf(outcome);
                lenient.addAll(dice.shuffled(details).stream()
                        .filter(id -> !Definition.includedOf(outcome).contains(id))
                        .limit(spared)
                        .toList());
            } else {
                Definition.detailsOf(outcome)
                        .filter(detail -> !Definition.isRequired(detail))
                        .forEach(detail -> lenient.add(Values.id(detail)));
            }
        }
        return lenient;
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
                if (!isNeglected(Values.id(detail))) {
                    entries.addAll(entries(Definition.asked(portfolio, Values.id(detail)), Values.id(detail)));
                }
            }
        }
        if (dice.chance(.1)) {
            entries.add(unknownDetail());
        }
        return dice.chance(.5) ? entries : dice.shuffled(entries);
    }

    /** What is of no consequence is often done badly even by the careful. */
    private boolean isNeglected(String detail) {
        return dice.slips() || lenient.contains(detail) && dice.chance(.15);
    }

    private List<Object> entries(Map<String, Object> asked, String detail) {
        int count = dice.pick(1, 1, 1, 2, 3);
        boolean neglected = isNeglected(detail);
        Limit limit = Limit.atLeastOne(asked, "references");
        Deque<Map<String, Object>> due = new ArrayDeque<>(dice.shuffled(citations.of(detail)));
        int cited = neglected ? dice.outside(limit) : Math.max(due.size(), dice.inside(limit));
        int explained = count(Limit.atLeastOne(asked, "explanation"), detail);
        List<Integer> references = dice.split(cited, count);
        List<Integer> words = dice.split(explained, count);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(asked, detail, due, references.get(i), words.get(i)));
        }
        return entries;
    }

    private int count(Limit limit, String detail) {
        return isNeglected(detail) ? dice.outside(limit) : dice.inside(limit);
    }

    /**
     * One entry for a detail.
     *
     * @param due artifacts that are still to be cited for it; after that, it may be any that may be cited
     */
    private Map<String, Object> entry(
            Map<String, Object> asked, String detail, Deque<Map<String, Object>> due, int cited, int words) {
        List<Object> references = new ArrayList<>();
        for (int i = 0; i < cited; i++) {
            references.add(reference(asked, detail, due));
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("detail", detail);
        addUnlessEmpty(entry, "references", references);
        if (words > 0 || dice.chance(.5)) {
            entry.put("explanation", text.of(words));
        }
        return entry;
    }

    private Map<String, Object> reference(Map<String, Object> asked, String detail, Deque<Map<String, Object>> due) {
        boolean neglected = isNeglected(detail);
        Map<String, Object> reference = new LinkedHashMap<>();
        List<String> allowed = Locators.allowed(asked);
        List<Map<String, Object>> choices = citations.choices(detail);
        if (choices.isEmpty() || neglected && dice.chance(.25)) {
            reference.put("artifact", "a-9");
            reference.put("locator", locators.holding(Map.of(), allowed));
            return reference;
        }
        Map<String, Object> artifact = due.isEmpty() ? dice.pick(choices) : due.remove();
        reference.put("artifact", Values.id(artifact));
        if (neglected && dice.chance(.8)) {
            reference.put("locator", locators.failing(artifact, allowed));
        } else if (!neglected && (!Definition.isLocatorOptional(asked) || dice.chance(.6))) {
            reference.put("locator", locators.holding(artifact, allowed));
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
