package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.report.Span;

/**
 * Places that a pattern finds, in code points. Every repetition in the patterns of this package is bounded, so that the cost grows with the
 * length of the text and no text can make it grow faster.
 */
final class Matches {
    private Matches() {}

    /** Tries only where the first character can begin a match, which saves most of the time in most texts. */
    static List<Span> of(Pattern pattern, Source source, IntPredicate begins) {
        List<Span> spans = new ArrayList<>();
        String text = source.text();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int units = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (begins.test(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                points += text.codePointCount(units, i);
                int length = text.codePointCount(i, matcher.end());
                spans.add(new Span(source.at(), points, points + length));
                points += length;
                units = matcher.end();
                i = Math.max(i, units - 1);
            }
        }
        return spans;
    }
}
