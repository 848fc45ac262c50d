package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;
import org.probity.rules.oracle.Judgement.Words;

/** Judges one narrative part by the passages that were written for it. */
final class NarrativeJudge {

    private final Definition definition;
    private final Map<String, Object> narrative;
    private final List<Map<String, Object>> passages;

    NarrativeJudge(Definition definition, Map<String, Object> narrative, List<Map<String, Object>> passages) {
        this.definition = definition;
        this.narrative = narrative;
        this.passages = passages;
    }

    /** Doubt: passages are counted one by one and added up, so no word runs across two of them. */
    Words words() {
        long counted = counted(passages);
        long whitespace = passages.stream()
                .mapToLong(passage -> SlowWords.whitespace(Values.text(passage, "text")))
                .sum();
        long minimum = limit(narrative)
                .map(Limit::minimum)
                .orElse(OptionalLong.empty())
                .orElse(0);
        return new Words(counted, whitespace, Math.max(0, minimum - counted));
    }

    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        limit(narrative).ifPresent(limit -> criteria.add(inAll(limit)));
        criteria.addAll(oneByOne("narrative.prompt", "prompts", Definition.promptsOf(narrative)));
        criteria.addAll(oneByOne("narrative.coverage", "covers", definition.coveredBy(narrative)));
        return criteria;
    }

    /** All passages together are within the limits. */
    private Criterion inAll(Limit limit) {
        long counted = counted(passages);
        return Criterion.unrated(
                Values.id(narrative) + "/words",
                "narrative.words",
                true,
                limit.allows(counted) ? Verdict.MET : Verdict.NOT_MET,
                OptionalLong.of(counted),
                Optional.of(limit));
    }

    /** Prompts and coverage are looked at separately, each by its own tag. */
    private List<Criterion> oneByOne(String clause, String tag, List<Map<String, Object>> things) {
        List<String> known = Values.ids(things);
        boolean tagged = known.stream().anyMatch(id -> !naming(tag, id).isEmpty());
        return things.stream().map(thing -> one(clause, tag, thing, tagged)).toList();
    }

    private Criterion one(String clause, String tag, Map<String, Object> thing, boolean tagged) {
        long counted = counted(naming(tag, Values.id(thing)));
        return Criterion.unrated(
                Values.id(narrative) + "/" + Values.id(thing),
                clause,
                Definition.isRequired(thing),
                tagged ? named(counted, limit(thing)) : unnamed(),
                tagged ? OptionalLong.of(counted) : OptionalLong.empty(),
                limit(thing));
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
        return counted(passages) > 0 && definition.assessors() > 0 ? Verdict.NEEDS_REVIEW : Verdict.NOT_MET;
    }

    /** A passage that names several counts in full for each, and once for each. */
    private List<Map<String, Object>> naming(String tag, String id) {
        return passages.stream()
                .filter(passage -> Values.texts(passage.get(tag)).contains(id))
                .toList();
    }

    private static long counted(List<Map<String, Object>> passages) {
        return passages.stream()
                .mapToLong(passage -> SlowWords.count(Values.text(passage, "text")))
                .sum();
    }

    /** Outcomes and details have no {@code words}: coverage is without limits. */
    private static Optional<Limit> limit(Map<String, Object> thing) {
        return Limit.of(thing, "words");
    }
}
