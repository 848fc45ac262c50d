package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.engine.report.Span;

/** What texts say more than once, or after somebody else. */
public final class Repetition {
    /** Eight words in a row are hardly ever the same by chance. */
    private static final int RUN = 8;

    /** Shorter runs for explanations: they are short, and are compared as a whole. */
    private static final int SHINGLE = 5;

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

        /** As fractions, without rounding. */
        boolean isGreaterThan(Overlap other) {
            return (long) shared * other.smaller > (long) other.shared * smaller;
        }

        Overlap at(List<Span> places) {
            return new Overlap(earlier, later, shared, smaller, words, places);
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
     * @return for each explanation that shares anything with an earlier one, the greatest overlap; of several that are equal that
     *     with the earliest
     */
    public static List<Overlap> overlaps(List<Words> explanations, List<String> groups) {
        int runs = 0;
        for (Words words : explanations) {
            runs += Math.max(0, words.count() - SHINGLE + 1);
        }
        Shingles shingles = new Shingles(runs);
        int[] sizes = new int[explanations.size()];
        int[] shared = new int[explanations.size()];
        List<Overlap> overlaps = new ArrayList<>();
        for (int later = 0; later < explanations.size(); later++) {
            Arrays.fill(shared, 0, later, 0);
            sizes[later] = shingles.add(later, Runs.hashes(explanations.get(later), SHINGLE), shared);
            Overlap greatest = null;
            for (int earlier = 0; earlier < later; earlier++) {
                if (shared[earlier] > 0 && !groups.get(earlier).equals(groups.get(later))) {
                    Overlap overlap = new Overlap(
                            earlier,
                            later,
                            shared[earlier],
                            Math.min(sizes[earlier], sizes[later]),
                            Math.min(
                                    explanations.get(earlier).count(),
                                    explanations.get(later).count()),
                            List.of());
                    greatest = greatest == null || overlap.isGreaterThan(greatest) ? overlap : greatest;
                }
            }
            if (greatest != null) {
                overlaps.add(greatest.at(spans(explanations.get(later), explanations.get(greatest.earlier()))));
            }
        }
        return overlaps;
    }

    private static List<Span> spans(Words later, Words earlier) {
        long[] had = Runs.hashes(earlier, SHINGLE);
        Arrays.sort(had);
        boolean[] marked = new boolean[later.count()];
        long[] hashes = Runs.hashes(later, SHINGLE);
        for (int i = 0; i < hashes.length; i++) {
            if (Arrays.binarySearch(had, hashes[i]) >= 0) {
                Arrays.fill(marked, i, i + SHINGLE, true);
            }
        }
        return later.spans(marked);
    }
}
