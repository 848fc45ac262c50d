package org.probity.samples.html;

import java.util.Optional;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Printable;
import org.probity.samples.report.Wording;

/**
 * How near a text is to its length.
 *
 * @param value how far the meter is filled
 * @param full where it is full, above 0
 * @param label what it measures
 * @param inWords the same in words
 */
record Gauge(int value, int full, String label, String inWords) {

    /** A gauge for words that are to reach a minimum, or else to keep within a maximum. */
    static Optional<Gauge> of(PartResult part, CriterionResult criterion, Wording wording) {
        int full = criterion
                .limit()
                .map(range -> range.minimum().orElse(range.maximum().orElse(0)))
                .orElse(0);
        if (full == 0 || criterion.measured().isEmpty()) {
            return Optional.empty();
        }
        int counted = criterion.measured().getAsInt();
        String label = criterion.clause().equals(Findings.WORDS)
                ? wording.text("page.part.gauge", part.title())
                : wording.text("page.part.gauge.asked", part.title(), wording.asked(criterion));
        return Optional.of(new Gauge(
                Math.min(counted, full), full, Printable.of(label), wording.length(counted, criterion.limit())));
    }
}
