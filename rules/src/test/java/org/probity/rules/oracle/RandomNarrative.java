package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Makes up the passages of one narrative, tagged well, in part, wrongly or not at all. */
final class RandomNarrative {

    private static final Limit SOME = new Limit(OptionalLong.of(1), OptionalLong.empty());

    /** A passage while its tags are still being given out. */
    private record Draft(int words, List<String> prompts, List<String> covers) {

        Draft(int words) {
            this(words, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Dice dice;
    private final Definition definition;
    private final Map<String, Object> narrative;
    private final List<Draft> drafts = new ArrayList<>();

    RandomNarrative(Dice dice, Definition definition, Map<String, Object> narrative) {
        this.dice = dice;
        this.definition = definition;
        this.narrative = narrative;
    }

    List<Object> passages() {
        if (dice.slips()) {
            return hardlyAnything();
        }
        if (isTagged()) {
            addPrompts();
        }
        if (isTagged()) {
            addCoverage();
        }
        addRest();
        if (dice.chance(.25)) {
            addUnknownTags();
        }
        return written(dice.shuffled(drafts));
    }

    /** Without people nobody can see what an untagged passage answers, so the careful tag all. */
    private boolean isTagged() {
        return definition.assessors() == 0 ? !dice.slips() : dice.chance(.65);
    }

    private List<Object> hardlyAnything() {
        for (int i = dice.between(0, 2); i > 0; i--) {
            drafts.add(new Draft(0));
        }
        Definition.knownPrompts(narrative).stream()
                .filter(id -> !drafts.isEmpty() && dice.chance(.3))
                .forEach(id -> dice.pick(drafts).prompts().add(id));
        return written(drafts);
    }

    private void addPrompts() {
        for (Map<String, Object> prompt : Definition.promptsOf(narrative)) {
            if (!isLeftOut(prompt)) {
                answer(prompt, Limit.atLeastOne(prompt, "words"));
            }
            if (dice.chance(.7)) {
                Definition.questionsOf(prompt).stream()
                        .filter(question -> !isLeftOut(question))
                        .forEach(question -> answer(question, Limit.atLeastOne(question, "words")));
            }
        }
    }

    /** In a passage of its own, in one that answers another prompt too, or in two. */
    private void answer(Map<String, Object> prompt, Limit limit) {
        String id = Values.id(prompt);
        List<Draft> shared =
                drafts.stream().filter(one -> limit.allows(one.words())).toList();
        if (!shared.isEmpty() && dice.chance(.3)) {
            dice.pick(shared).prompts().add(id);
            return;
        }
        for (int part : dice.split(words(prompt, limit), dice.pick(1, 1, 1, 2))) {
            Draft draft = new Draft(part);
            draft.prompts().add(id);
            drafts.add(draft);
        }
    }

    /**
     * How many words to answer a prompt in. Where the narrative has a maximum, it is sure to be
     * kept only by using as few for each as will do.
     */
    private int words(Map<String, Object> prompt, Limit limit) {
        if (dice.slips()) {
            return dice.outside(limit);
        }
        if (words().maximum().isPresent()) {
            return (int) limit.minimum().orElse(1);
        }
        boolean neglected = !Definition.isRequired(prompt) && dice.chance(.5);
        return neglected ? dice.outside(limit) : some(limit);
    }

    private int some(Limit limit) {
        return Math.max(1, dice.inside(limit));
    }

    private void addCoverage() {
        for (Map<String, Object> thing : definition.coveredBy(narrative)) {
            if (!isLeftOut(thing)) {
                List<Draft> shared =
                        drafts.stream().filter(one -> one.words() > 0).toList();
                if (!shared.isEmpty() && dice.chance(.5)) {
                    dice.pick(shared).covers().add(Values.id(thing));
                } else {
                    Draft draft = new Draft(dice.slips() ? 0 : some(coverage()));
                    draft.covers().add(Values.id(thing));
                    drafts.add(draft);
                }
            }
        }
    }

    /** What is optional is often left out even by the careful. */
    private boolean isLeftOut(Map<String, Object> thing) {
        return dice.slips() || !definition.isNeeded(thing) && dice.chance(.25);
    }

    /** As many more words as the narrative asks for, in passages that say nothing of themselves. */
    private void addRest() {
        int written = drafts.stream().mapToInt(Draft::words).sum();
        int wanted = dice.slips() ? dice.outside(words()) : some(words());
        if (wanted > written) {
            dice.split(wanted - written, dice.between(1, 2)).forEach(words -> drafts.add(new Draft(words)));
        }
    }

    private Limit coverage() {
        return Limit.of(narrative, "coverage").orElse(new Limit(OptionalLong.of(1), OptionalLong.of(1)));
    }

    private Limit words() {
        return Limit.of(narrative, "words").orElse(SOME);
    }

    /** Tags of other narratives, of what need not be covered here, or of nothing at all. */
    private void addUnknownTags() {
        List<String> ids = new ArrayList<>(List.of("nothing", "q1"));
        ids.addAll(Values.ids(definition.outcomes()));
        ids.addAll(Values.ids(definition.details()));
        definition.narratives().forEach(one -> ids.addAll(Values.ids(Definition.promptsOf(one))));
        List<String> prompts = Definition.knownPrompts(narrative);
        List<String> covered = Values.ids(definition.coveredBy(narrative));
        for (Draft draft : drafts) {
            String id = dice.pick(ids);
            if (!prompts.contains(id) && dice.chance(.4)) {
                draft.prompts().add(id);
            }
            if (!covered.contains(id) && dice.chance(.4)) {
                draft.covers().add(id);
            }
        }
    }

    private List<Object> written(List<Draft> drafts) {
        List<Object> passages = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, Object> passage = new LinkedHashMap<>();
            addTags(passage, "prompts", draft.prompts());
            addTags(passage, "covers", draft.covers());
            passage.put("text", new RandomText(dice).of(draft.words()));
            passages.add(passage);
        }
        return passages;
    }

    private void addTags(Map<String, Object> passage, String key, List<String> tags) {
        if (!tags.isEmpty() || dice.chance(.05)) {
            passage.put(key, dice.shuffled(tags));
        }
    }
}
