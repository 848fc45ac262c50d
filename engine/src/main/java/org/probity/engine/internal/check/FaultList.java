package org.probity.engine.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** Collects every fault of a document, so that its author mends them in one go. */
public final class FaultList {
    /** A hostile document has as many faults as it has bytes; nobody reads more than this. */
    private static final int LISTED = 100;

    private static final int SHOWN = 80;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final List<Fault> faults = new ArrayList<>();
    private int unlisted;

    /**
     * Adds a fault.
     *
     * @param pointer the JSON Pointer of the place
     * @param message what is wrong there
     */
    public void add(String pointer, String message) {
        if (faults.size() < LISTED) {
            faults.add(new Fault(pointer, message));
        } else {
            unlisted++;
        }
    }

    /**
     * Checks the form of an id.
     *
     * @param pointer the JSON Pointer of the id
     * @param id the id
     * @return whether it has the form of an id
     */
    public boolean checkId(String pointer, String id) {
        boolean valid = ID.matcher(id).matches();
        if (!valid) {
            add(
                    pointer,
                    quoted(id)
                            + " is not an id: 1 to 64 letters, digits, dots, underscores or hyphens, of which the first"
                            + " is a letter or a digit");
        }
        return valid;
    }

    /**
     * What was found so far.
     *
     * @return the faults; past the first hundred only their number
     */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        if (unlisted > 0) {
            all.add(new Fault("", unlisted + " more faults are not listed"));
        }
        return List.copyOf(all);
    }

    /**
     * Refuses the document if anything is wrong with it.
     *
     * @throws InvalidDocumentException with every fault
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults());
        }
    }

    /**
     * A value as messages show it: in quotes, one line, not too long.
     *
     * @param value text of any content
     * @return the text to print
     */
    public static String quoted(String value) {
        String shown = shortened(value);
        StringBuilder text = new StringBuilder("\"");
        shown.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean shownAsIs = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            if (shownAsIs) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format("\\u%04x", point));
            }
        });
        return text.append('"').toString();
    }

    /**
     * A name as messages quote it: a hostile one, quoted often, must not make a report larger than any page.
     *
     * @param name text of any length
     * @return at most 80 characters
     */
    public static String shortened(String name) {
        return name.codePointCount(0, name.length()) > SHOWN
                ? name.substring(0, name.offsetByCodePoints(0, SHOWN - 1)) + "…"
                : name;
    }

    /** Remembers where each id was first seen, and reports the second use of one. */
    public final class UniqueIds {
        private final Map<String, String> places = new HashMap<>();

        /**
         * Checks the form of an id, and that it is used for the first time.
         *
         * @param pointer the JSON Pointer of the id
         * @param id the id
         */
        public void check(String pointer, String id) {
            if (checkId(pointer, id)) {
                String first = places.putIfAbsent(id, pointer);
                if (first != null) {
                    add(pointer, "the id " + quoted(id) + " is already used at " + first);
                }
            }
        }
    }
}
