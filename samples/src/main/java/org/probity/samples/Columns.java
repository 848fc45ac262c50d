package org.probity.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room text takes on a terminal, where East Asian characters are two columns wide and accents none. */
final class Columns {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private static final Pattern BREAK = Pattern.compile("[ \\t\\r\\n]+");

    /** First and last of each run of wide characters: East Asian Wide and Fullwidth of Unicode, neighbours joined. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C,
        0x2753, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x4DBF,
        0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F19A,
        0x1F200, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /**
     * Measures a line. Colours take no room.
     *
     * @param line text without line breaks
     * @return its width in columns
     */
    static int width(String line) {
        return COLOUR.matcher(line)
                .replaceAll("")
                .codePoints()
                .map(Columns::width)
                .sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Fills a line up with spaces.
     *
     * @param line text without line breaks
     * @param columns how wide it becomes at least
     * @return the line, no narrower than that
     */
    static String padded(String line, int columns) {
        return line + " ".repeat(Math.max(0, columns - width(line)));
    }

    /**
     * Breaks text into lines at its spaces, and within a word only where the word is wider than a line.
     *
     * @param text any text; its own line breaks count as spaces
     * @param columns how wide a line may be
     * @return the lines, at least one
     */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : BREAK.split(text.strip())) {
            int width = width(word);
            if (used > 0 && used + 1 + width <= columns) {
                line.append(' ');
                used++;
            } else if (used > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            int start = 0;
            while (width > columns) {
                int end = cut(word, start, columns);
                String piece = word.substring(start, end);
                lines.add(piece);
                width -= width(piece);
                start = end;
            }
            line.append(word, start, word.length());
            used += width;
        }
        if (lines.isEmpty() || line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Where the piece ends that fits: not between a letter and its marks, and after one letter at least. */
    private static int cut(String word, int start, int columns) {
        int end = start;
        int used = 0;
        while (end < word.length()) {
            int point = word.codePointAt(end);
            used += width(point);
            if (used > columns && end > start) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
