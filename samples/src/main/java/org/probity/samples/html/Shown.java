package org.probity.samples.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.probity.engine.report.Span;
import org.probity.samples.report.Printable;

/**
 * Text as the page shows it. It comes from strangers: a character that has no shape of its own, and could hide or turn
 * round what stands beside it, is shown by its name.
 */
final class Shown {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int AROUND = 60;
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    private Shown() {}

    /** One line: line breaks in it are spaces. */
    static List<Piece> line(String text) {
        return pieces(text.codePoints().toArray(), new BitSet(), 0, text.codePointCount(0, text.length()));
    }

    /**
     * Lines with words in them, each of which is a paragraph.
     *
     * @param text any text
     * @param marks which of its characters are marked, in code points
     * @return the paragraphs, none where there is nothing to see
     */
    static List<List<Piece>> paragraphs(String text, BitSet marks) {
        int[] points = text.codePoints().toArray();
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= points.length; end++) {
            if (end == points.length || isBreak(points[end])) {
                if (!new String(points, start, end - start).isBlank()) {
                    paragraphs.add(pieces(points, marks, start, end));
                }
                start = end + 1;
            }
        }
        return paragraphs;
    }

    /**
     * Stretches of a text that lie close together, in their surroundings.
     *
     * @param text any text
     * @param spans the stretches, at least one, in the order of the text
     * @return a few lines at most in which they are marked, with some of the text before and behind them
     */
    static List<Piece> excerpt(String text, List<Span> spans) {
        int[] points = text.codePoints().toArray();
        BitSet marks = new BitSet();
        spans.forEach(span -> marks.set(span.from(), span.to()));
        int from = spans.get(0).from();
        int last = Math.min(points.length, spans.get(spans.size() - 1).to());
        int to = Math.min(last, from + LONGEST);
        int start = Math.max(0, from - AROUND);
        int end = to < last ? to : Math.min(points.length, to + AROUND);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(CUT, false, false));
        }
        pieces.addAll(pieces(points, marks, start, end));
        if (end < points.length) {
            pieces.add(new Piece(CUT, false, false));
        }
        return pieces;
    }

    /** Whether a stretch is better shown together with others than by itself. */
    static boolean belongs(Span span, List<Span> others) {
        Span first = others.get(0);
        Span previous = others.get(others.size() - 1);
        return span.at().equals(previous.at())
                && span.from() >= previous.from()
                && span.from() <= previous.to() + AROUND
                && span.to() <= first.from() + LONGEST;
    }

    private static List<Piece> pieces(int[] points, BitSet marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean marked = marks.get(i);
            boolean unseen = isUnseen(points[i]);
            if (run.length() > 0 && (unseen || marked != marks.get(i - 1))) {
                pieces.add(new Piece(run.toString(), marks.get(i - 1), false));
                run.setLength(0);
            }
            if (unseen) {
                pieces.add(new Piece(String.format(Locale.ROOT, "U+%04X", points[i]), marked, true));
            } else {
                run.appendCodePoint(isSpace(points[i]) ? ' ' : points[i]);
            }
        }
        if (run.length() > 0) {
            pieces.add(new Piece(run.toString(), marks.get(to - 1), false));
        }
        return pieces;
    }

    private static boolean isUnseen(int point) {
        return !Printable.isSafe(point) && !isSpace(point) && point != SOFT_HYPHEN;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || isBreak(point);
    }

    private static boolean isBreak(int point) {
        return point == '\n' || point == '\r' || point == '\u0085' || point == '\u2028' || point == '\u2029';
    }
}
