package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The passages of a narrative and how many words of each count. */
final class Answers {

    private final List<Map<String, Object>> passages;
    private final List<Long> words = new ArrayList<>();

    /** Where the narrative's excess is ignored, its passages count in order until the maximum is reached. */
    Answers(Map<String, Object> narrative, List<Map<String, Object>> passages) {
        this.passages = passages;
        long written = 0;
        long counted = 0;
        for (Map<String, Object> passage : passages) {
            written += SlowWords.count(Values.text(passage, "text"));
            long total = written;
            long counting = WordRule.of(narrative, "words")
                    .map(rule -> rule.counting(total))
                    .orElse(total);
            words.add(counting - counted);
            counted = counting;
        }
    }

    long all() {
        return words.stream().mapToLong(Long::longValue).sum();
    }

    /** A passage that names several counts in full for each, and once for each. */
    long naming(String tag, List<String> ids) {
        long sum = 0;
        for (int i = 0; i < passages.size(); i++) {
            sum += isTagged(passages.get(i), tag, ids::contains) ? words.get(i) : 0;
        }
        return sum;
    }

    /** Which passages name any of these. */
    List<Integer> at(String tag, List<String> ids) {
        return IntStream.range(0, passages.size())
                .filter(i -> isTagged(passages.get(i), tag, ids::contains))
                .boxed()
                .toList();
    }

    boolean isTagged(String tag, List<String> ids) {
        return passages.stream().anyMatch(passage -> isTagged(passage, tag, ids::contains));
    }

    private static boolean isTagged(Map<String, Object> passage, String tag, Predicate<String> known) {
        return Values.texts(passage.get(tag)).stream().anyMatch(known);
    }
}
