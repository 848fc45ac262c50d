package org.probity.samples.catalogue;

import java.util.regex.Pattern;
import org.probity.samples.report.Printable;

/** Text of any origin as a part of a Markdown page, in CommonMark with the tables that forges add. */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** At the beginning of a line these would make a heading, a list or a rule. */
    private static final Pattern OPENING = Pattern.compile("^(\\d*)([#+=.)-])");

    private Markdown() {}

    /** The text on one line, none of which means anything but itself. */
    static String of(String text) {
        String line = Printable.of(text.strip().replaceAll("\\s+", " "));
        String unmarked = MARKS.matcher(line).replaceAll("\\\\$0");
        return OPENING.matcher(unmarked).replaceFirst("$1\\\\$2");
    }
}
