package org.probity.samples;

import org.probity.samples.report.Difference;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Since;

/** What has changed since an earlier attempt: whoever saw that one reads on from here. */
final class SinceSection {
    private static final int INDENT = 4;

    private final Since since;
    private final Findings findings;
    private final Page page;

    SinceSection(Since since, Findings findings, Page page) {
        this.since = since;
        this.findings = findings;
        this.page = page;
    }

    void write() {
        since.definition().ifPresent(definition -> {
            page.blank();
            page.paragraph(0, definition);
        });
        page.heading(since.title());
        for (Difference difference : since.verdicts()) {
            line(difference.inWords() + ": " + findings.named(difference.ids()));
        }
        for (Difference difference : since.evidence()) {
            line(difference.inWords() + ": " + findings.ids(difference.ids()));
        }
        for (Difference difference : since.lengths()) {
            line(findings.label(difference.ids().get(0)) + ": " + difference.inWords());
        }
        since.remarks().forEach(this::line);
    }

    private void line(String words) {
        page.paragraph(INDENT, words);
    }
}
