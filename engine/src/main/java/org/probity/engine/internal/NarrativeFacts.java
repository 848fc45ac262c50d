package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Overlength;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.WordLimits;
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
import org.probity.engine.rule.Term;
import org.probity.engine.rule.TextLength;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Submission;

/** What the narratives of a submission hold: words, and what the passages say they answer and cover. */
final class NarrativeFacts {
    private static final Term MARKS_OF_PROMPTS = new Term("marks.prompts");

    private final Submission submission;
    private final Function<Criterion, Judgement> judgements;
    private final List<Evidence> evidence;
    private final List<Sayable> matters;
    private final Map<String, WordCounter.Count> sizes = new LinkedHashMap<>();

    /** A passage, those of its words that count and those that do not, and where it is. */
    private record Counted(Passage passage, int words, int ignored, String at) {}

    /** The passages that name one thing: their words together, and where they are. */
    private record Naming(int words, int ignored, List<String> at) {}

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
        int most = counting(part.words(), Integer.MAX_VALUE);
        for (Passage passage : submission.narratives().getOrDefault(part.id(), List.of())) {
            WordCounter.Count count = WordCounter.count(passage.text());
            int counting = Math.min(count.words(), Math.max(0, most - total.words()));
            passages.add(new Counted(
                    passage, counting, count.words() - counting, pointer(part.id()) + "/" + passages.size()));
            total = total.plus(count);
        }
        sizes.put(part.id(), total);
        length("where.narrative", Map.of("narrative", part.title()), total.words(), part.words(), nearest(part));
        int words = Math.min(total.words(), most);
        words(criteria, words);
        prompts(criteria, passages, words);
        coverage(criteria, passages, words);
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
        boolean tagged = isTagged(passages, Passage::prompts, criteria.prompts().keySet());
        Map<String, List<Counted>> named = named(passages, Passage::prompts);
        for (Prompt prompt : part.prompts()) {
            Set<String> questions = questions(prompt);
            // What answers a question of a prompt answers the prompt.
            Naming naming = questions.isEmpty()
                    ? naming(part, named, prompt.id())
                    : naming(part, passages, questions, prompt.id());
            prompt(criteria, prompt, naming, total, tagged, MARKS_OF_PROMPTS);
            // A passage that names the prompt as a whole does not say which of its questions it answers.
            boolean told = isTagged(passages, Passage::prompts, questions) || (tagged && naming.words() == 0);
            Term marks = new Term("marks.questions", Map.of("prompt", prompt.id()));
            for (Prompt question : prompt.questions()) {
                prompt(criteria, question, naming(part, named, question.id()), total, told, marks);
            }
        }
    }

    private void prompt(
            NarrativeCriteria criteria, Prompt prompt, Naming naming, int total, boolean tagged, Term marks) {
        Criterion criterion = criteria.prompts().get(prompt.id());
        length("where.answer", Map.of("prompt", prompt.id()), naming.words(), prompt.words(), naming.at());
        evidence.add(new PromptAnswer(
                criterion,
                criteria.part().title(),
                prompt.id(),
                prompt.text(),
                total,
                marks,
                tagged,
                counting(prompt.words(), naming.words()),
                naming.ignored(),
                prompt.words(),
                judgements.apply(criterion),
                naming.at()));
    }

    private static Set<String> questions(Prompt prompt) {
        return prompt.questions().stream().map(Prompt::id).collect(Collectors.toUnmodifiableSet());
    }

    private static int counting(Optional<WordLimits> limits, int words) {
        return limits.isPresent() ? limits.get().counting(words) : words;
    }

    /** Only of limits that do not simply bind is there more to tell than the verdict. */
    private void length(
            String text, Map<String, Object> values, int words, Optional<WordLimits> limits, List<String> at) {
        limits.filter(some -> some.guidance() || some.over() != Overlength.REJECT)
                .ifPresent(some -> matters.add(new TextLength(new Term(text, values), words, some, at)));
    }

    private void coverage(NarrativeCriteria criteria, List<Counted> passages, int total) {
        NarrativePart part = criteria.part();
        boolean tagged = isTagged(passages, Passage::covers, criteria.covered().keySet());
        Map<String, List<Counted>> named = named(passages, Passage::covers);
        criteria.covered().forEach((id, criterion) -> {
            Naming naming = naming(part, named, id);
            length("where.coverage", Map.of("covered", id), naming.words(), part.coverage(), naming.at());
            evidence.add(new Coverage(
                    criterion,
                    part.title(),
                    id,
                    criteria.statements().get(id),
                    total,
                    tagged,
                    counting(part.coverage(), naming.words()),
                    naming.ignored(),
                    part.coverage(),
                    judgements.apply(criterion),
                    naming.at()));
        });
    }

    private static boolean isTagged(List<Counted> passages, Function<Passage, List<String>> tags, Set<String> known) {
        for (Counted counted : passages) {
            for (String tag : tags.apply(counted.passage())) {
                if (known.contains(tag)) {
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
        List<Counted> naming = named.getOrDefault(id, List.of());
        if (naming.isEmpty()) {
            return new Naming(0, 0, nearest(part));
        }
        int words = 0;
        int ignored = 0;
        List<String> at = new ArrayList<>(naming.size());
        for (Counted counted : naming) {
            words += counted.words();
            ignored += counted.ignored();
            at.add(counted.at());
        }
        return new Naming(words, ignored, at);
    }

    /** The passages that name a prompt or any of its questions, each once. */
    private Naming naming(NarrativePart part, List<Counted> passages, Set<String> questions, String prompt) {
        List<Counted> naming = passages.stream()
                .filter(counted -> counted.passage().prompts().stream()
                        .anyMatch(tag -> tag.equals(prompt) || questions.contains(tag)))
                .toList();
        return naming(part, Map.of(prompt, naming), prompt);
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
