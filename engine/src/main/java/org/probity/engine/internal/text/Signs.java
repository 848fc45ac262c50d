package org.probity.engine.internal.text;

/**
 * What a text may hold, seen in one pass over its characters: most texts hold nothing of it and need not be looked at again.
 *
 * @param hidden whether a character may show nothing
 * @param lookalike whether a letter may be of an alphabet that looks like Latin
 * @param address whether there may be an e-mail address
 * @param markup whether there may be markup
 * @param digits how many digits there are
 */
public record Signs(boolean hidden, boolean lookalike, boolean address, boolean markup, int digits) {
    private static final int ADDRESS = 1;
    private static final int MARKUP = 2;
    private static final byte[] ASCII = ascii();

    /** From here on letters may look like Latin ones, or characters be written as two. */
    private static final int GREEK = 0x370;

    private static final int GRAPHEME_JOINER = 0x34F;
    private static final int PUNCTUATION = 0x2000;
    private static final int BEHIND_SYMBOLS = 0x2C00;

    static Signs of(String text) {
        boolean hidden = false;
        boolean lookalike = false;
        int signs = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII.length) {
                signs |= ASCII[c];
                digits += c >= '0' && c <= '9' ? 1 : 0;
            } else if (c < GREEK) {
                hidden |= c == GRAPHEME_JOINER;
            } else if (c < PUNCTUATION || c >= BEHIND_SYMBOLS) {
                hidden = true;
                lookalike = true;
            } else {
                hidden |= c <= 0x206F && !(c >= 0x2010 && c <= 0x2029);
            }
        }
        return new Signs(hidden, lookalike, (signs & ADDRESS) != 0, (signs & MARKUP) != 0, digits);
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        kinds['@'] = ADDRESS;
        Markup.SIGNS.chars().forEach(sign -> kinds[sign] = MARKUP);
        return kinds;
    }
}
