package org.probity.samples.report;

/**
 * Text as it may be shown: nothing in it can colour a terminal, move its cursor, end a line or turn its direction
 * round. Titles and file names come from strangers.
 */
public final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Shows what has no shape of its own.
     *
     * @param text any text
     * @return the same text with each unsafe character written as {@code \}{@code uXXXX}
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::isSafe)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isSafe(point)) {
                shown.appendCodePoint(point);
            } else {
                String digits = Integer.toHexString(point);
                shown.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - digits.length())))
                        .append(digits);
            }
        });
        return shown.toString();
    }

    /**
     * Whether a character may be shown as it is.
     *
     * @param point its code point
     * @return false for what has no shape of its own and could change how other text looks
     */
    public static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Persian, Hindi and emoji are spelt with the joiners, which change no order.
            case Character.FORMAT -> point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
