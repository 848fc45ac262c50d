package org.probity.samples.html;

import java.util.OptionalInt;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.TimeCode;
import org.probity.samples.report.Wording;

/** Places in artifacts, in words and as the end of a link. */
final class Places {
    private Places() {}

    /** What a person looks for, e.g. {@code pages 3–5}. */
    static String inWords(Locator locator, Wording wording) {
        if (locator instanceof Locator.Page page) {
            return isRange(page.from(), page.to())
                    ? wording.text("place.pages", page.from(), page.to().getAsInt())
                    : wording.text("place.page", page.from());
        } else if (locator instanceof Locator.Slide slide) {
            return isRange(slide.from(), slide.to())
                    ? wording.text("place.slides", slide.from(), slide.to().getAsInt())
                    : wording.text("place.slide", slide.from());
        } else if (locator instanceof Locator.Line line) {
            return isRange(line.from(), line.to())
                    ? wording.text("place.lines", line.from(), line.to().getAsInt())
                    : wording.text("place.line", line.from());
        } else if (locator instanceof Locator.Time time) {
            return clock(time.from()) + time.to().map(to -> "–" + clock(to)).orElse("");
        } else if (locator instanceof Locator.Sheet sheet) {
            return sheet.cells()
                    .map(cells -> wording.text("place.sheet.cells", sheet.name(), cells))
                    .orElseGet(() -> wording.text("place.sheet", sheet.name()));
        } else if (locator instanceof Locator.Section section) {
            return wording.text("place.section", section.name());
        }
        return wording.text("place.region", ((Locator.Region) locator).name());
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

    private static boolean isRange(int from, OptionalInt to) {
        return to.isPresent() && to.getAsInt() > from;
    }

    private static String clock(TimeCode time) {
        return TimeCode.clock(time.seconds());
    }

    private static String seconds(TimeCode time) {
        return time.seconds().toPlainString();
    }
}
