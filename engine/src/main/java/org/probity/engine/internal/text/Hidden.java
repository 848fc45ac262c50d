package org.probity.engine.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.engine.internal.WordCounter;
import org.probity.engine.report.Span;

/** What a text holds that its readers cannot see. */
public final class Hidden {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final Set<UnicodeScript> LOOKALIKES =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    private Hidden() {}

    /**
     * Characters that show nothing. Soft hyphens are left out, and so is what belongs to visible writing: variation selectors, and joiners
     * beside an emoji or a letter of a script that needs them.
     *
     * @param source the text
     * @return the places, each of one character
     */
    public static List<Span> invisible(Source source) {
        if (!source.signs().hidden()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int[] points = source.text().codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (isHidden(points, i)) {
                spans.add(new Span(source.at(), i, i + 1));
            }
        }
        return spans;
    }

    /**
     * Words that mix Latin letters with letters of Cyrillic, Armenian or Cherokee, many of which look the same.
     *
     * @param source the text
     * @return the places of the words
     */
    public static List<Span> mixed(Source source) {
        if (!source.signs().lookalike()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int[] points = source.text().codePoints().toArray();
        int begin = 0;
        while (begin < points.length) {
            int end = begin;
            boolean latin = false;
            boolean other = false;
            while (end < points.length && Character.isLetterOrDigit(points[end])) {
                // Letters before the end of the Latin blocks are the common case, and quickly told.
                if (points[end] < 0x370) {
                    latin |= Character.isLetter(points[end]);
                } else {
                    UnicodeScript script = UnicodeScript.of(points[end]);
                    latin |= script == UnicodeScript.LATIN;
                    other |= LOOKALIKES.contains(script);
                }
                end++;
            }
            if (latin && other) {
                spans.add(new Span(source.at(), begin, end));
            }
            begin = end + 1;
        }
        return spans;
    }

    private static boolean isHidden(int[] points, int i) {
        int point = points[i];
        if (point == SOFT_HYPHEN || !WordCounter.isInvisible(point) || isVariationSelector(point)) {
            return false;
        }
        boolean joins = point == JOINER || point == NON_JOINER;
        return !joins || !isJoinable(points, i - 1) && !isJoinable(points, i + 1);
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    /** Emoji are joined into one, and scripts from Hebrew to the Brahmic ones steer their letters by joiners. */
    private static boolean isJoinable(int[] points, int i) {
        return i >= 0
                && i < points.length
                && (points[i] >= 0x590 && points[i] <= 0x109F
                        || points[i] >= 0x1780 && points[i] <= 0x18AF
                        || points[i] >= 0x2190 && points[i] <= 0x2BFF
                        || isVariationSelector(points[i])
                        || points[i] >= 0x1F000 && points[i] <= 0x1FAFF);
    }
}
