package org.probity.engine.internal.check.definition;

import java.util.Optional;
import org.probity.engine.Fault;

/**
 * A text of a definition.
 *
 * @param at the JSON Pointer of the text
 * @param words what it says
 */
record Text(String at, String words) {

    /** A fault at this text. */
    Fault fault(String message) {
        return new Fault(at, message);
    }

    /**
     * What it says, case, spaces and punctuation aside. Marks stay: in many scripts they are vowels.
     *
     * @return absent where nothing remains that could be compared
     */
    Optional<String> gist() {
        StringBuilder gist = new StringBuilder();
        words.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || isMark(point))
                .forEach(point -> gist.appendCodePoint(Character.toLowerCase(point)));
        return gist.isEmpty() ? Optional.empty() : Optional.of(gist.toString());
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
