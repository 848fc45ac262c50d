package org.probity.samples.html;

import java.util.OptionalInt;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.TimeCode;

/** Places in artifacts, in words and as the end of a link. */
final class Places {
    private Places() {}

    /** What a person looks for, e.g. {@code pages 3–5}. */
    static String inWords(Locator locator) {
        if (locator instanceof Locator.Page page) {
            return numbered("page", page.from(), page.to());
        } else if (locator instanceof Locator.Slide slide) {
            return numbered("slide", slide.from(), slide.to());
        } else if (locator instanceof Locator.Line line) {
            return numbered("line", line.from(), line.to());
        } else if (locator instanceof Locator.Time time) {
            return clock(time.from()) + time.to().map(to -> "–" + clock(to)).orElse("");
        } else if (locator instanceof Locator.Sheet sheet) {
            return "sheet " + sheet.name()
                    + sheet.cells().map(cells -> ", cells " + cells).orElse("");
        } else if (locator instanceof Locator.Section section) {
            return "section “" + section.name() + "”";
        }
        return "region “" + ((Locator.Region) locator).name() + "”";
    }

    /** What a viewer of PDF or a player understands behind an address, with its {@code #}; empty where none would. */
    static String fragment(Locator locator) {
        if (locator instanceof Locator.Page page) {
            return "#page=" + page.from();
        } else if (locator instanceof Locator.Time time) {
            return "#t=" + seconds(time.from())
                    + time.to().map(to -> "," + seconds(to)).orElse("");
        }
        return "";
    }

    private static String numbered(String unit, int from, OptionalInt to) {
        return to.isPresent() && to.getAsInt() > from ? unit + "s " + from + "–" + to.getAsInt() : unit + " " + from;
    }

    private static String clock(TimeCode time) {
        return TimeCode.clock(time.seconds());
    }

    private static String seconds(TimeCode time) {
        return time.seconds().toPlainString();
    }
}
