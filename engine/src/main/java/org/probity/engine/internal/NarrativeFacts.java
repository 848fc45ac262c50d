package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.internal.Criteria.NarrativeCriteria;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.rule.Coverage;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Judgement;
import org.probity.engine.rule.Mention;
import org.probity.engine.rule.NarrativeWords;
import org.probity.engine.rule.PromptAnswer;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Submission;

/** What the narratives of a submission hold: words, and what the passages say they answer and cover. */
final class NarrativeFacts {
    private final Submission submission;
    private final Function<Criterion, Judgement> judgements;
    private final List<Evidence> evidence;
    private final List<Sayable> matters;
    private final Map<String, WordCounter.Count> sizes = new LinkedHashMap<>();

    /** A passage, its words, and where it is. */
    private record Counted(Passage passage, int words, String at) {}

    /** The passages that name one thing: their words together, and where they are. */
    private record Naming(int words, List<String> at) {}

    NarrativeFacts(
            Submission submission,
            Function<Criterion, Judgement> judgements,
            List<Evidence> evidence,
            List<Sayable> matters) {
        this.submission = submission;
        this.judgements = judgements;
        this.evidence = evidence;
        this.matters = matters;
    }

    static String pointer(String part) {
        return "/narratives/" + Pointers.escaped(part);
    }

    Map<String, WordCounter.Count> sizes() {
        return sizes;
    }

    void add(NarrativeCriteria criteria) {
        NarrativePart part = criteria.part();
        List<Counted> passages = new ArrayList<>();
        WordCounter.Count total = WordCounter.Count.NONE;
        for (Passage passage : submission.narratives().getOrDefault(part.id(), List.of())) {
            WordCounter.Count count = WordCounter.count(passage.text());
            passages.add(new Counted(passage, count.words(), pointer(part.id()) + "/" + passages.size()));
            total = total.plus(count);
        }
        sizes.put(part.id(), total);
        words(criteria, total.words());
        prompts(criteria, passages, total.words());
        coverage(criteria, passages, total.words());
        for (Counted counted : passages) {
            mention(Mention.Kind.PROMPT, counted, Passage::prompts, "/prompts/", criteria.prompts(), part);
            mention(Mention.Kind.COVERAGE, counted, Passage::covers, "/covers/", criteria.covered(), part);
        }
    }

    private void words(NarrativeCriteria criteria, int total) {
        NarrativePart part = criteria.part();
        criteria.words()
                .ifPresent(criterion ->
                        evidence.add(new NarrativeWords(criterion, part.title(), total, part.words(), nearest(part))));
    }

    private void prompts(NarrativeCriteria criteria, List<Counted> passages, int total) {
        NarrativePart part = criteria.part();
        boolean tagged = isTagged(passages, Passage::prompts, criteria.prompts());
        Map<String, List<Counted>> named = named(passages, Passage::prompts);
        for (Prompt prompt : part.prompts()) {
            Naming naming = naming(part, named, prompt.id());
            evidence.add(new PromptAnswer(
                    criteria.prompts().get(prompt.id()),
                    part.title(),
                    prompt.id(),
                    prompt.text(),
                    total,
                    tagged,
                    naming.words(),
                    prompt.words(),
                    judgements.apply(criteria.prompts().get(prompt.id())),
                    naming.at()));
        }
    }

    private void coverage(NarrativeCriteria criteria, List<Counted> passages, int total) {
        NarrativePart part = criteria.part();
        boolean tagged = isTagged(passages, Passage::covers, criteria.covered());
        Map<String, List<Counted>> named = named(passages, Passage::covers);
        criteria.covered().forEach((id, criterion) -> {
            Naming naming = naming(part, named, id);
            evidence.add(new Coverage(
                    criterion,
                    part.title(),
                    id,
                    criteria.statements().get(id),
                    total,
                    tagged,
                    naming.words(),
                    judgements.apply(criterion),
                    naming.at()));
        });
    }

    private static boolean isTagged(
            List<Counted> passages, Function<Passage, List<String>> tags, Map<String, Criterion> known) {
        for (Counted counted : passages) {
            for (String tag : tags.apply(counted.passage())) {
                if (known.containsKey(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The passages that name each thing, found in one pass: there may be as many things as names. */
    private static Map<String, List<Counted>> named(List<Counted> passages, Function<Passage, List<String>> tags) {
        Map<String, List<Counted>> named = new HashMap<>();
        for (Counted counted : passages) {
            for (String tag : tags.apply(counted.passage())) {
                List<Counted> before = named.computeIfAbsent(tag, unseen -> new ArrayList<>(2));
                if (before.isEmpty() || before.get(before.size() - 1) != counted) {
                    before.add(counted);
                }
            }
        }
        return named;
    }

    private Naming naming(NarrativePart part, Map<String, List<Counted>> named, String id) {
        List<Counted> naming = named.get(id);
        if (naming == null) {
            return new Naming(0, nearest(part));
        }
        int words = 0;
        List<String> at = new ArrayList<>(naming.size());
        for (Counted counted : naming) {
            words += counted.words();
            at.add(counted.at());
        }
        return new Naming(words, at);
    }

    private void mention(
            Mention.Kind kind,
            Counted counted,
            Function<Passage, List<String>> tags,
            String property,
            Map<String, Criterion> known,
            NarrativePart part) {
        List<String> names = tags.apply(counted.passage());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            matters.add(new Mention(
                    kind, name, known.containsKey(name), part.title(), List.of(counted.at() + property + i)));
        }
    }

    /** Where the narrative is, or else the nearest place that exists. */
    private List<String> nearest(NarrativePart part) {
        if (submission.narratives().containsKey(part.id())) {
            return List.of(pointer(part.id()));
        }
        return List.of(submission.narratives().isEmpty() ? "" : "/narratives");
    }
}
