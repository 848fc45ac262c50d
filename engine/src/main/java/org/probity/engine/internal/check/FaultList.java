package org.probity.engine.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** Collects every fault of a document, so that its author mends them in one go. */
public final class FaultList {
    /** A hostile document has as many faults as it has bytes; nobody reads more than this. */
    private static final int LISTED = 100;

    private static final int SHOWN = 80;

    private static final Pattern SUMMARY = Pattern.compile("(\\d+) more faults? (?:is|are) not listed");

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
        add(new Fault(pointer, message));
    }

    /**
     * Adds a fault.
     *
     * @param fault what is wrong, and where
     */
    public void add(Fault fault) {
        if (faults.size() < LISTED) {
            faults.add(fault);
        } else {
            unlisted++;
        }
    }

    /**
     * Adds what another check of the same document found. What it did not list is counted only if something that it listed is added: of very
     * many faults the first hundred are taken to speak for the others.
     *
     * @param others the faults that the check threw
     * @param concerns which of them to add
     */
    public void addAll(List<Fault> others, Predicate<Fault> concerns) {
        boolean added = false;
        for (Fault fault : others) {
            Matcher summary = SUMMARY.matcher(fault.message());
            if (fault.pointer().isEmpty() && summary.matches()) {
                unlisted += added ? Integer.parseInt(summary.group(1)) : 0;
            } else if (concerns.test(fault)) {
                add(fault);
                added = true;
            }
        }
    }

    /**
     * Whether as many faults are known as anybody reads, so that no more effort is spent on describing others.
     *
     * @return whether further faults are only counted
     */
    public boolean isFull() {
        return faults.size() == LISTED;
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return whether there is no fault
     */
    public boolean isEmpty() {
        return faults.isEmpty();
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
     * @param arranged puts the listed faults into the order in which they are to be read
     * @return the faults; past the first hundred only their number, last
     */
    public List<Fault> faults(UnaryOperator<List<Fault>> arranged) {
        List<Fault> all = new ArrayList<>(arranged.apply(faults));
        if (unlisted > 0) {
            all.add(new Fault("", unlisted + (unlisted == 1 ? " more fault is" : " more faults are") + " not listed"));
        }
        return List.copyOf(all);
    }

    /**
     * Refuses the document if anything is wrong with it.
     *
     * @throws InvalidDocumentException with every fault
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidDocumentException(faults(UnaryOperator.identity()));
        }
    }

    /**
     * A value as messages show it: in quotes, one line, not too long.
     *
     * @param value text of any content
     * @return the text to print
     */
    public static String quoted(String value) {
        return '"' + visible(shortened(value)) + '"';
    }

    /**
     * Text on one line: what would break the line, move the cursor or reorder the text is spelt out.
     *
     * @param text text of any content
     * @return the text to print
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format("\\u%04x", point));
                default -> shown.appendCodePoint(point);
            }
        });
        return shown.toString();
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
