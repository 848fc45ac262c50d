package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.engine.report.Span;

/**
 * The words of texts, each as a number that is the same for words that differ only in case, hyphens and apostrophes, and each with its place.
 * The number is a hash of 64 bits: two different words hardly ever share one, and what is measured here decides nothing.
 */
public final class Words {
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int END = -1;
    private static final byte[] ASCII = ascii();

    /** Characters to a word, as most texts have them at least: more than enough room, and seldom too little. */
    private static final int LENGTH = 5;

    private final List<Source> sources;
    private long[] ids;
    private int[] sourceOf;
    private int[] from;
    private int[] to;
    private int count;

    private Words(List<Source> sources) {
        this.sources = List.copyOf(sources);
        int length = 0;
        for (Source source : sources) {
            length += source.text().length();
        }
        int room = 8 + length / LENGTH;
        ids = new long[room];
        sourceOf = new int[room];
        from = new int[room];
        to = new int[room];
    }

    /**
     * Takes texts apart.
     *
     * @param sources the texts, in their order
     * @return their words
     */
    public static Words of(List<Source> sources) {
        Words words = new Words(sources);
        for (int i = 0; i < sources.size(); i++) {
            words.add(i, sources.get(i).text());
        }
        return words;
    }

    /**
     * How many words there are.
     *
     * @return the number of words of all texts
     */
    public int count() {
        return count;
    }

    long id(int word) {
        return ids[word];
    }

    /** Whether so many words in a row, from this one on, stand in one text. */
    boolean isRun(int first, int length) {
        return first + length <= count && sourceOf[first] == sourceOf[first + length - 1];
    }

    Span span(int first, int last) {
        return new Span(sources.get(sourceOf[first]).at(), from[first], to[last]);
    }

    /** The stretches of text that marked words make up. */
    List<Span> spans(boolean[] marked) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (marked[i]) {
                int last = i;
                while (last + 1 < count && marked[last + 1] && sourceOf[last + 1] == sourceOf[i]) {
                    last++;
                }
                spans.add(span(i, last));
                i = last;
            }
        }
        return spans;
    }

    /** The number of one word. */
    static long id(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    private void add(int source, String text) {
        long hash = OFFSET;
        int begin = -1;
        int end = 0;
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int point = text.charAt(i);
            if (point >= ASCII.length) {
                point = text.codePointAt(i);
            }
            i += Character.charCount(point);
            int folded = point < ASCII.length ? ASCII[point] : fold(point);
            if (folded > 0) {
                begin = begin < 0 ? position : begin;
                hash = (hash ^ folded) * PRIME;
                end = position + 1;
            } else if (begin >= 0 && folded == END) {
                take(source, hash, begin, end);
                hash = OFFSET;
                begin = -1;
            }
        }
        if (begin >= 0) {
            take(source, hash, begin, end);
        }
    }

    /** A letter or digit in lower case, {@link #END} for what ends a word, 0 for what stands inside words, as apostrophes and hyphens do. */
    private static int fold(int point) {
        if (Character.isLetterOrDigit(point)) {
            return Character.toLowerCase(point);
        }
        return endsWord(point) ? END : 0;
    }

    private static boolean endsWord(int point) {
        return switch (point) {
            case ',', '.', '/', ';', ':', '\u2013', '\u2014' -> true;
            default -> Character.isWhitespace(point) || Character.isSpaceChar(point);
        };
    }

    private static byte[] ascii() {
        byte[] folded = new byte[0x80];
        for (int point = 0; point < folded.length; point++) {
            folded[point] = (byte) fold(point);
        }
        return folded;
    }

    private void take(int source, long hash, int begin, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            sourceOf = Arrays.copyOf(sourceOf, 2 * count);
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        ids[count] = hash;
        sourceOf[count] = source;
        from[count] = begin;
        to[count] = end;
        count++;
    }
}
