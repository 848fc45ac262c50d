package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.engine.report.Span;

/** What texts say more than once, or after somebody else. */
public final class Repetition {
    /** Eight words in a row are hardly ever the same by chance. */
    private static final int RUN = 8;

    /** Shorter runs for explanations: they are short, and are compared as a whole. */
    private static final int SHINGLE = 5;

    /** A shingle that more explanations share than this says no more, and would make the cost grow with the square of their number. */
    private static final int SHARERS = 8;

    private final Runs published;

    /**
     * Words of a text that are not its own.
     *
     * @param words words of the text
     * @param marked how many of them are repeated or taken
     * @param spans where they are
     */
    public record Share(int words, int marked, List<Span> spans) {}

    /**
     * The part of an explanation that an earlier one has as well.
     *
     * @param earlier which one, by its place in the list
     * @param later which one repeats it
     * @param shared shingles that both have
     * @param smaller shingles of the one that has fewer
     * @param words words of the one that has fewer
     * @param spans where the later one repeats the earlier
     */
    public record Overlap(int earlier, int later, int shared, int smaller, int words, List<Span> spans) {

        /** As fractions, without rounding; of two that are equal the earlier one. */
        boolean isGreaterThan(Overlap other) {
            long left = (long) shared * other.smaller;
            long right = (long) other.shared * smaller;
            return left > right || left == right && earlier < other.earlier;
        }
    }

    private Repetition(Runs published) {
        this.published = published;
    }

    /**
     * Prepares for texts that answer published ones.
     *
     * @param published prompts and statements
     * @return what to measure texts with
     */
    public static Repetition against(List<String> published) {
        List<Source> sources =
                published.stream().map(text -> new Source("", text)).toList();
        return new Repetition(Runs.of(Words.of(sources), RUN));
    }

    /**
     * What a narrative takes from the published texts.
     *
     * @param narrative words of its passages
     * @return the words inside an 8-word run of a published text
     */
    public Share copied(Words narrative) {
        return share(narrative, published.takenBy(narrative));
    }

    /**
     * What a narrative says again.
     *
     * @param narrative words of its passages
     * @return the words inside an 8-word run that the narrative has had before
     */
    public static Share repeated(Words narrative) {
        return share(narrative, Runs.of(narrative, RUN).repeated());
    }

    private static Share share(Words words, boolean[] marked) {
        int count = 0;
        for (boolean one : marked) {
            count += one ? 1 : 0;
        }
        return new Share(words.count(), count, count == 0 ? List.of() : words.spans(marked));
    }

    /**
     * Which explanations repeat an earlier one.
     *
     * @param explanations words of each explanation
     * @param groups which explanations belong together, and are not compared
     * @return for each explanation that shares anything with an earlier one, the greatest overlap
     */
    public static List<Overlap> overlaps(List<Words> explanations, List<String> groups) {
        List<Set<Long>> shingles = new ArrayList<>();
        Map<Long, List<Integer>> sharers = new HashMap<>();
        List<Overlap> overlaps = new ArrayList<>();
        for (int later = 0; later < explanations.size(); later++) {
            Set<Long> own = new HashSet<>();
            for (long hash : Runs.hashes(explanations.get(later), SHINGLE)) {
                own.add(hash);
            }
            shingles.add(own);
            Map<Integer, Integer> shared = new HashMap<>();
            for (Long shingle : own) {
                List<Integer> having = sharers.computeIfAbsent(shingle, unseen -> new ArrayList<>(1));
                for (int earlier : having) {
                    if (!groups.get(earlier).equals(groups.get(later))) {
                        shared.merge(earlier, 1, Integer::sum);
                    }
                }
                if (having.size() < SHARERS) {
                    having.add(later);
                }
            }
            greatest(later, shared, shingles, explanations).ifPresent(overlaps::add);
        }
        return overlaps;
    }

    private static Optional<Overlap> greatest(
            int later, Map<Integer, Integer> shared, List<Set<Long>> shingles, List<Words> explanations) {
        Overlap greatest = null;
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            int earlier = entry.getKey();
            int smaller =
                    Math.min(shingles.get(earlier).size(), shingles.get(later).size());
            int words = Math.min(
                    explanations.get(earlier).count(), explanations.get(later).count());
            Overlap overlap = new Overlap(earlier, later, entry.getValue(), smaller, words, List.of());
            if (greatest == null || overlap.isGreaterThan(greatest)) {
                greatest = overlap;
            }
        }
        return Optional.ofNullable(greatest)
                .map(found -> new Overlap(
                        found.earlier(),
                        later,
                        found.shared(),
                        found.smaller(),
                        found.words(),
                        spans(explanations.get(later), shingles.get(found.earlier()))));
    }

    private static List<Span> spans(Words later, Set<Long> earlier) {
        boolean[] marked = new boolean[later.count()];
        long[] hashes = Runs.hashes(later, SHINGLE);
        for (int i = 0; i < hashes.length; i++) {
            if (earlier.contains(hashes[i])) {
                Arrays.fill(marked, i, i + SHINGLE, true);
            }
        }
        return later.spans(marked);
    }
}
