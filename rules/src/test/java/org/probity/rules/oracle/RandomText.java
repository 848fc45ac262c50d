package org.probity.rules.oracle;

import java.util.List;

/**
 * Text of a known number of words, of everything that is hard to count.
 *
 * <p>What each piece counts is stated here and not asked of a counter, so that a wrong counter does
 * not write texts that agree with it.
 */
final class RandomText {

    private record Piece(String text, int words) {}

    private static final List<Piece> PIECES = List.of(
            new Piece("goal", 1),
            new Piece("Teachers", 1),
            new Piece("well-being", 1),
            new Piece("and/or", 1),
            new Piece("don't", 1),
            new Piece("3.5%", 1),
            new Piece("(2018),", 1),
            new Piece("a", 1),
            new Piece("co\u00ADoperate", 1), // soft hyphen
            new Piece("zero\u200Bwidth", 1),
            new Piece("\uFEFFmark", 1), // byte order mark
            new Piece("e\u0301t\u0301e", 1), // combining accents
            new Piece("non\u2011breaking", 1), // a hyphen
            new Piece("bar\u2015bar", 1), // horizontal bar, not among the long dashes
            new Piece("\u0661\u0662", 1), // Arabic digits
            new Piece("\u2163", 1), // Roman numeral, a letter number
            new Piece("\u00BD", 1), // fraction, another number
            new Piece("\u0915\u094D\u0937\u093F", 1), // Devanagari with vowel signs
            new Piece("\uD55C\uAD6D\uC5B4", 1), // Hangul
            new Piece("\u3164x", 1), // Hangul filler
            new Piece("7\uFE0F\u20E3", 1), // keycap emoji
            new Piece("\uD835\uDFD8", 1), // mathematical digit beyond the BMP
            new Piece("\u2022bullet", 1),
            new Piece("\u30FC", 1), // kana prolonged sound mark
            new Piece("\uD842\uDFB7", 1), // Han beyond the BMP
            new Piece("\u304B\u3099", 1), // kana and combining voiced mark
            new Piece("one\u2014two", 2), // em dash
            new Piece("2017\u20132018", 2), // en dash
            new Piece("line\u2028line", 2),
            new Piece("no\u00A0break", 2),
            new Piece("next\u0085line", 2),
            new Piece("\u5B66\u7FD2", 2), // Han
            new Piece("\u5B66\u200B\u7FD2", 2),
            new Piece("AI\u5B66", 2),
            new Piece("\uFF71\uFF72", 2), // halfwidth katakana
            new Piece("\u3105\u3106", 2), // bopomofo
            new Piece("\u5B66\u300Cx\u300D", 2),
            new Piece("\u65E5\u672C\u306EPDF", 4));

    private static final List<String> NOISE = List.of(
            "\u2022", // bullet
            "-",
            "\u2014",
            "\u2013",
            "...",
            "\uD83D\uDE00", // emoji
            "\uD83D\uDC69\u200D\uD83C\uDFEB", // emoji joined by a zero-width joiner
            "\uD83C\uDDFA\uD83C\uDDF8", // flag
            "\u00AD",
            "\u200B",
            "\u3164",
            "&",
            "\u3001"); // ideographic comma

    private static final List<String> SEPARATORS =
            List.of(" ", " ", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u3000", "\u2014", " \u2013 ");

    private final Dice dice;

    RandomText(Dice dice) {
        this.dice = dice;
    }

    /** A text of exactly so many words. */
    String of(int words) {
        StringBuilder text = new StringBuilder(noise());
        int rest = words;
        while (rest > 0) {
            Piece piece = dice.chance(.4) ? PIECES.get(0) : dice.pick(PIECES);
            if (piece.words() <= rest) {
                text.append(separator()).append(piece.text()).append(noise());
                rest -= piece.words();
            }
        }
        return text.append(dice.chance(.1) ? separator() : "").toString();
    }

    /** Something that is no word, set apart from its neighbours by what ends words. */
    private String noise() {
        return dice.chance(.1) ? separator() + dice.pick(NOISE) : "";
    }

    private String separator() {
        return dice.pick(SEPARATORS);
    }
}
