package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;
import org.probity.rules.oracle.Judgement.Words;

/** Judges one narrative part by the passages that were written for it. */
final class NarrativeJudge {

    private final Definition definition;
    private final Map<String, Object> narrative;
    private final List<Map<String, Object>> passages;
    private final Answers answers;

    NarrativeJudge(Definition definition, Map<String, Object> narrative, List<Map<String, Object>> passages) {
        this.definition = definition;
        this.narrative = narrative;
        this.passages = passages;
        this.answers = new Answers(narrative, passages);
    }

    /** Doubt: passages are counted one by one and added up, so no word runs across two of them. */
    Words words() {
        long written = sum(passages, SlowWords::count);
        long minimum = WordRule.of(narrative, "words")
                .flatMap(WordRule::binding)
                .map(Limit::minimum)
                .orElse(OptionalLong.empty())
                .orElse(0);
        return new Words(written, sum(passages, SlowWords::whitespace), Math.max(0, minimum - written));
    }

    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        WordRule.of(narrative, "words").ifPresent(rule -> criteria.add(inAll(rule.binding())));
        Definition.promptsOf(narrative).forEach(prompt -> criteria.addAll(prompt(prompt)));
        coverage().forEach(criteria::add);
        return criteria;
    }

    /** All passages together are within the limits. */
    private Criterion inAll(Optional<Limit> limit) {
        long counted = answers.all();
        return Criterion.unrated(
                Values.id(narrative) + "/words",
                "narrative.words",
                Definition.isRequired(narrative),
                limit.isEmpty() || limit.get().allows(counted) ? Verdict.MET : Verdict.NOT_MET,
                OptionalLong.of(counted),
                limit);
    }

    /**
     * A prompt and the questions that it is made of. What names a question names its prompt; what names the prompt alone does not say
     * which of its questions it answers.
     */
    private List<Criterion> prompt(Map<String, Object> prompt) {
        List<Map<String, Object>> questions = Definition.questionsOf(prompt);
        List<String> named = Values.ids(questions);
        List<String> naming =
                Stream.concat(Stream.of(Values.id(prompt)), named.stream()).toList();
        boolean tagged = answers.isTagged("prompts", Definition.knownPrompts(narrative));
        boolean required = Definition.isRequired(narrative) && Definition.isRequired(prompt);
        long words = answers.naming("prompts", naming);
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(one("narrative.prompt", prompt, "words", prompt, required, tagged, words));
        boolean told = answers.isTagged("prompts", named) || tagged && words == 0;
        for (Map<String, Object> question : questions) {
            criteria.add(one(
                    "narrative.prompt",
                    question,
                    "words",
                    question,
                    required && Definition.isRequired(question),
                    told,
                    answers.naming("prompts", List.of(Values.id(question)))));
        }
        return criteria;
    }

    /** Prompts and coverage are looked at separately, each by its own tag. */
    private Stream<Criterion> coverage() {
        List<Map<String, Object>> things = definition.coveredBy(narrative);
        boolean tagged = answers.isTagged("covers", Values.ids(things));
        return things.stream()
                .map(thing -> one(
                        "narrative.coverage",
                        narrative,
                        "coverage",
                        thing,
                        Definition.isRequired(narrative) && definition.isAskedFor(thing),
                        tagged,
                        answers.naming("covers", List.of(Values.id(thing)))));
    }

    private Criterion one(
            String clause,
            Map<String, Object> holder,
            String limits,
            Map<String, Object> thing,
            boolean required,
            boolean tagged,
            long words) {
        Optional<WordRule> rule = WordRule.of(holder, limits);
        Optional<Limit> limit = rule.flatMap(WordRule::binding);
        long counted = rule.map(some -> some.counting(words)).orElse(words);
        return Criterion.unrated(
                Values.id(narrative) + "/" + Values.id(thing),
                clause,
                required,
                tagged ? named(counted, limit) : unnamed(),
                tagged ? OptionalLong.of(counted) : OptionalLong.empty(),
                limit);
    }

    /** The passages that name it have words, and as many as it asks for where it asks. */
    private static Verdict named(long counted, Optional<Limit> limit) {
        boolean allowed = limit.map(asked -> asked.allows(counted)).orElse(true);
        return counted > 0 && allowed ? Verdict.MET : Verdict.NOT_MET;
    }

    /**
     * Where no passage names a known one a person has to see, provided that there are words at all
     * and that there are people to judge.
     *
     * <p>Doubt: a person is asked even where the whole narrative is shorter than the one prompt's
     * minimum. And an empty passage that names a known one is a tag like any other.
     */
    private Verdict unnamed() {
        return answers.all() > 0 && definition.assessors() > 0 ? Verdict.NEEDS_REVIEW : Verdict.NOT_MET;
    }

    private static long sum(List<Map<String, Object>> passages, ToLongFunction<String> count) {
        return passages.stream()
                .mapToLong(passage -> count.applyAsLong(Values.text(passage, "text")))
                .sum();
    }
}
