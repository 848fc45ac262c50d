package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.WordLimits;
import org.probity.engine.internal.HandWritten.HandNarrative;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Submission;

/** Judges the narratives by hand. */
final class HandNarratives {
    private static final Term MARKS = new Term("marks.prompts");

    private final Submission submission;
    private final int assessors;
    private final HandResults results;
    private final HandAdvisories advisories;

    /** What the passages of one narrative name. */
    private static final class Named {
        final int[] words;
        final List<List<String>> at = new ArrayList<>();
        private final int[] last;
        boolean any;

        Named(int things) {
            words = new int[things];
            last = new int[things];
            Arrays.fill(last, -1);
            for (int i = 0; i < things; i++) {
                at.add(List.of());
            }
        }

        /** A passage that names a thing twice counts once. */
        void add(int thing, int passage, int count, String place) {
            any = true;
            if (last[thing] == passage) {
                return;
            }
            last[thing] = passage;
            words[thing] += count;
            List<String> before = at.get(thing);
            if (before.isEmpty()) {
                at.set(thing, List.of(place));
            } else {
                List<String> longer = new ArrayList<>(before);
                longer.add(place);
                at.set(thing, longer);
            }
        }
    }

    HandNarratives(Submission submission, int assessors, HandResults results, HandAdvisories advisories) {
        this.submission = submission;
        this.assessors = assessors;
        this.results = results;
        this.advisories = advisories;
    }

    WordCounter.Count judge(HandNarrative narrative) {
        NarrativePart part = narrative.criteria().part();
        List<Passage> passages = submission.narratives().getOrDefault(part.id(), List.of());
        Named prompts = new Named(narrative.promptCriteria().length);
        Named coverage = new Named(narrative.coverageCriteria().length);
        int total = 0;
        int whitespace = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            WordCounter.Count count = WordCounter.count(passage.text());
            total += count.words();
            whitespace += count.whitespace();
            String at = narrative.at() + "/" + i;
            for (int j = 0; j < passage.prompts().size(); j++) {
                String name = passage.prompts().get(j);
                Integer thing = narrative.prompts().get(name);
                if (thing == null) {
                    advisories.unknown("narrative.unknown-prompt", name, part.title(), at + "/prompts/" + j);
                } else {
                    prompts.add(thing, i, count.words(), at);
                }
            }
            for (int j = 0; j < passage.covers().size(); j++) {
                String name = passage.covers().get(j);
                Integer thing = narrative.coverage().get(name);
                if (thing == null) {
                    advisories.unknown("narrative.unknown-coverage", name, part.title(), at + "/covers/" + j);
                } else {
                    coverage.add(thing, i, count.words(), at);
                }
            }
        }
        List<String> nearest = nearest(narrative, part);
        if (narrative.criteria().words().isPresent()) {
            words(narrative, part, total, nearest);
        }
        for (int i = 0; i < narrative.promptCriteria().length; i++) {
            prompt(narrative, part, i, prompts, total, nearest);
        }
        for (int i = 0; i < narrative.coverageCriteria().length; i++) {
            covered(narrative, part, i, coverage, total, nearest);
        }
        return new WordCounter.Count(total, whitespace);
    }

    private List<String> nearest(HandNarrative narrative, NarrativePart part) {
        if (submission.narratives().containsKey(part.id())) {
            return List.of(narrative.at());
        }
        return List.of(submission.narratives().isEmpty() ? "" : "/narratives");
    }

    private void words(HandNarrative narrative, NarrativePart part, int total, List<String> nearest) {
        Optional<Range> limits = part.words().flatMap(WordLimits::binding);
        int minimum = minimum(limits);
        int maximum = maximum(limits);
        HandRule rule =
                total < minimum ? HandRule.WORDS_SHORT : total > maximum ? HandRule.WORDS_LONG : HandRule.WORDS_WITHIN;
        results.put(
                narrative.criteria().words().orElseThrow(),
                rule,
                OptionalInt.of(total),
                limits,
                rule == HandRule.WORDS_WITHIN
                        ? Map.of("narrative", part.title(), "counted", total)
                        : Map.of(
                                "narrative",
                                part.title(),
                                "counted",
                                total,
                                "minimum",
                                minimum,
                                "maximum",
                                maximum,
                                "missing",
                                minimum - total,
                                "excess",
                                total - maximum),
                nearest);
    }

    private void prompt(
            HandNarrative narrative, NarrativePart part, int number, Named named, int total, List<String> nearest) {
        Prompt prompt = part.prompts().get(number);
        int words = named.words[number];
        Optional<Range> limits = prompt.words().flatMap(WordLimits::binding);
        int minimum = minimum(limits);
        int maximum = maximum(limits);
        HandRule rule;
        if (words > 0) {
            rule = words < minimum
                    ? HandRule.PROMPT_SHORT
                    : words > maximum ? HandRule.PROMPT_LONG : HandRule.PROMPT_ANSWERED;
        } else if (total == 0) {
            rule = HandRule.PROMPT_WORDLESS;
        } else if (named.any) {
            rule = HandRule.PROMPT_UNANSWERED;
        } else {
            rule = assessors > 0 ? HandRule.PROMPT_UNTAGGED : HandRule.PROMPT_UNMARKED;
        }
        results.put(
                narrative.promptCriteria()[number],
                rule,
                named.any ? OptionalInt.of(words) : OptionalInt.empty(),
                limits,
                rule == HandRule.PROMPT_ANSWERED
                        ? Map.of("narrative", part.title(), "prompt", prompt.id(), "counted", words)
                        : values(part, prompt, words, minimum, maximum),
                named.at.get(number).isEmpty() ? nearest : named.at.get(number));
    }

    private Map<String, Object> values(NarrativePart part, Prompt prompt, int words, int minimum, int maximum) {
        Map<String, Object> values = new HashMap<>();
        values.put("narrative", part.title());
        values.put("prompt", prompt.id());
        values.put("question", prompt.text());
        values.put("marks", MARKS);
        values.put("counted", words);
        values.put("minimum", minimum);
        values.put("maximum", maximum);
        values.put("missing", minimum - words);
        values.put("excess", words - maximum);
        values.put("assessors", assessors);
        values.put("given", 0);
        return values;
    }

    private void covered(
            HandNarrative narrative, NarrativePart part, int number, Named named, int total, List<String> nearest) {
        int words = named.words[number];
        HandRule rule;
        if (words > 0) {
            rule = HandRule.COVERED;
        } else if (total == 0) {
            rule = HandRule.COVERAGE_WORDLESS;
        } else if (named.any) {
            rule = HandRule.UNCOVERED;
        } else {
            rule = assessors > 0 ? HandRule.COVERAGE_UNTAGGED : HandRule.COVERAGE_UNMARKED;
        }
        String covered = narrative.covered()[number];
        results.put(
                narrative.coverageCriteria()[number],
                rule,
                named.any ? OptionalInt.of(words) : OptionalInt.empty(),
                Optional.empty(),
                rule == HandRule.COVERED
                        ? Map.of("narrative", part.title(), "covered", covered, "counted", words)
                        : Map.of(
                                "narrative",
                                part.title(),
                                "covered",
                                covered,
                                "statement",
                                narrative.criteria().statements().get(covered),
                                "assessors",
                                assessors,
                                "given",
                                0),
                named.at.get(number).isEmpty() ? nearest : named.at.get(number));
    }

    private static int minimum(Optional<Range> limits) {
        return limits.isPresent() ? limits.get().minimum().orElse(0) : 0;
    }

    private static int maximum(Optional<Range> limits) {
        return limits.isPresent() ? limits.get().maximum().orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }
}
