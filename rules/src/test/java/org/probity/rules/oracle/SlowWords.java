package org.probity.rules.oracle;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract's word count {@code space-dash/1} in three passes over lists of code points.
 *
 * <p>The engine counts in one pass; this takes one pass per idea, so that a mistake in how the
 * steps work together cannot be made twice.
 */
public final class SlowWords {

    /**
     * Default_Ignorable_Code_Point of Unicode 13, and the interlinear annotation marks.
     *
     * <p>Doubt: "other invisible format characters" is read as U+FFF9-FFFB and nothing more. The
     * Arabic number signs, the Syriac abbreviation mark and the like are of category Cf as well,
     * but are drawn.
     */
    private static final int[][] INVISIBLE = {
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180E},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF},
    };

    /** The property White_Space. */
    private static final int[][] WHITE_SPACE = {
        {0x0009, 0x000D},
        {0x0020, 0x0020},
        {0x0085, 0x0085},
        {0x00A0, 0x00A0},
        {0x1680, 0x1680},
        {0x2000, 0x200A},
        {0x2028, 0x2029},
        {0x202F, 0x202F},
        {0x205F, 0x205F},
        {0x3000, 0x3000},
    };

    private SlowWords() {}

    /** How many words the text has by {@code space-dash/1}. */
    public static long count(String text) {
        return pieces(visible(text)).stream().filter(SlowWords::isWord).count();
    }

    /** How many runs without white space the text has, whatever they are made of. */
    public static long whitespace(String text) {
        long runs = 0;
        boolean inRun = false;
        for (int point : text.codePoints().toArray()) {
            boolean space = within(WHITE_SPACE, point);
            if (!space && !inRun) {
                runs++;
            }
            inRun = !space;
        }
        return runs;
    }

    /** Step 1: invisible characters are as if absent, so they neither part nor make words. */
    private static List<Integer> visible(String text) {
        return text.codePoints()
                .filter(point -> !within(INVISIBLE, point))
                .boxed()
                .toList();
    }

    /** Steps 2 and 3: spaces, controls and long dashes part; an ideograph stands by itself. */
    private static List<List<Integer>> pieces(List<Integer> points) {
        List<List<Integer>> pieces = new ArrayList<>();
        List<Integer> piece = new ArrayList<>();
        for (int point : points) {
            if (isSeparator(point) || isIdeograph(point)) {
                pieces.add(piece);
                piece = new ArrayList<>();
                if (isIdeograph(point)) {
                    pieces.add(List.of(point));
                }
            } else {
                piece.add(point);
            }
        }
        pieces.add(piece);
        return pieces;
    }

    /** Steps 3 to 5: an ideograph is a word; a run is one with a letter or digit anywhere in it. */
    private static boolean isWord(List<Integer> piece) {
        return piece.stream().anyMatch(point -> isIdeograph(point) || isLetterOrNumber(point));
    }

    /** Categories Z* and Cc, the en dash and the em dash; no other dash. */
    private static boolean isSeparator(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> point == 0x2013 || point == 0x2014;
        };
    }

    /**
     * Any character of the four scripts, and the two kana prolonged sound marks, which Unicode
     * counts as common to both kana.
     *
     * <p>Doubt: by script alone, so that Han symbols, squared katakana and the Vietnamese reading
     * marks, none of them letters, are one word each: "each Han, Hiragana, Katakana or Bopomofo
     * character is one word".
     */
    private static boolean isIdeograph(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> point == 0x30FC || point == 0xFF70;
        };
    }

    /** Categories L* and N*: letters and numbers of any kind, Roman numerals and fractions too. */
    private static boolean isLetterOrNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean within(int[][] ranges, int point) {
        for (int[] range : ranges) {
            if (range[0] <= point && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
