package org.probity.engine.internal;

import java.lang.Character.UnicodeScript;

/**
 * Counts words by the method {@code space-dash/1}: words are separated by spaces, line breaks or long dashes, hold at least one letter or
 * digit, and each Han, Hiragana, Katakana or Bopomofo character is one word. One pass, the same on every JDK and in every locale.
 */
public final class WordCounter {
    /** The name of the method, as reports give it. */
    public static final String METHOD = "space-dash/1";

    private static final int EN_DASH = 0x2013;
    private static final int EM_DASH = 0x2014;

    /** Below it lies no invisible character and no ideograph. */
    private static final int FIRST_SPECIAL = 0xAD;

    private static final int SEPARATORS =
            bits(Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL);
    private static final int LETTERS_AND_NUMBERS = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final int WHITE_SPACE = 1;
    private static final int SEPARATOR = 2;
    private static final int WORD = 4;
    private static final int IN_WORD = 8;

    /** Of each character that most texts are made of: nearly all the time is spent on them. */
    private static final byte[] ASCII = ascii();

    private WordCounter() {}

    /**
     * The size of a text.
     *
     * @param words words by the method
     * @param whitespace runs of characters other than Unicode white space
     */
    public record Count(int words, int whitespace) {
        /** The size of no text. */
        public static final Count NONE = new Count(0, 0);

        /**
         * The size of two texts together; no word runs from one into the other.
         *
         * @param other the size of another text
         * @return the sums
         */
        public Count plus(Count other) {
            return new Count(words + other.words, whitespace + other.whitespace);
        }
    }

    /**
     * Counts a text.
     *
     * @param text plain text
     * @return its size
     */
    public static Count count(String text) {
        int words = 0;
        int runs = 0;
        boolean inWord = false;
        boolean inRun = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.charAt(i);
            int kind;
            if (point < ASCII.length) {
                kind = ASCII[point];
                i++;
            } else {
                point = text.codePointAt(i);
                kind = kind(point);
                i += Character.charCount(point);
            }
            if ((kind & WHITE_SPACE) != 0) {
                inRun = false;
            } else if (!inRun) {
                inRun = true;
                runs++;
            }
            if ((kind & SEPARATOR) != 0) {
                inWord = false;
            } else if ((kind & WORD) != 0) {
                words++;
                inWord = false;
            } else if ((kind & IN_WORD) != 0 && !inWord) {
                words++;
                inWord = true;
            }
        }
        return new Count(words, runs);
    }

    /** What a character means for counting; no bit for what makes no word and ends none. */
    private static int kind(int point) {
        int space = isWhiteSpace(point) ? WHITE_SPACE : 0;
        if (isInvisible(point)) {
            return space;
        }
        int type = 1 << Character.getType(point);
        if ((type & SEPARATORS) != 0 || point == EN_DASH || point == EM_DASH) {
            return space | SEPARATOR;
        } else if (isWordByItself(point)) {
            return space | WORD;
        }
        return (type & LETTERS_AND_NUMBERS) != 0 ? space | IN_WORD : space;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        for (int point = 0; point < kinds.length; point++) {
            kinds[point] = (byte) kind(point);
        }
        return kinds;
    }

    /** The property White_Space of Unicode. */
    private static boolean isWhiteSpace(int point) {
        return switch (point) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> point >= 0x2000 && point <= 0x200A;
        };
    }

    /**
     * The property Default_Ignorable_Code_Point of Unicode 13, and the marks of interlinear annotation: soft hyphen, zero-width characters,
     * variation selectors, fillers, tags. Written out, because the JDK does not know the property.
     */
    public static boolean isInvisible(int point) {
        if (point < FIRST_SPECIAL) {
            return false;
        }
        return switch (point) {
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                between(point, 0x180B, 0x180E)
                        || between(point, 0x200B, 0x200F)
                        || between(point, 0x202A, 0x202E)
                        || between(point, 0x2060, 0x206F)
                        || between(point, 0xFE00, 0xFE0F)
                        || between(point, 0xFFF0, 0xFFFB)
                        || between(point, 0x1BCA0, 0x1BCA3)
                        || between(point, 0x1D173, 0x1D17A)
                        || between(point, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isWordByItself(int point) {
        // Bopomofo's two tone marks are the only such characters before the radicals of Han.
        if (point < 0x2E80 && point != 0x2EA && point != 0x2EB) {
            return false;
        }
        // Marks that prolong a kana belong to no script of their own.
        if (point == 0x30FC || point == 0xFF70) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO;
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static int bits(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }
}
