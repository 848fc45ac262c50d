package org.probity.samples;

import java.util.List;
import java.util.Map;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Status;
import org.probity.engine.report.WordCount;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Fix;
import org.probity.samples.report.Since;
import org.probity.samples.report.Wording;

/**
 * A report for people who lead schools and sit on panels: first where the submission stands, then what to do about it,
 * and only then everything that was looked at.
 */
final class TextReport {
    private static final int INDENT = 4;
    private static final int ADVISORY = 6;
    private static final int TERMS = 16;
    private static final int DIGEST_SHOWN = 12;

    private final Report report;
    private final Findings findings;
    private final List<Fix> fixes;
    private final Ink ink;
    private final Page page;

    private TextReport(Report report, Ink ink) {
        this.report = report;
        this.findings = new Findings(report);
        this.fixes = Fix.of(findings, Map.of());
        this.ink = ink;
        this.page = new Page(ink);
    }

    /**
     * Writes a report down.
     *
     * @param report the report
     * @param ink what to colour it with
     * @return lines no wider than a page
     */
    static String render(Report report, Ink ink) {
        TextReport text = new TextReport(report, ink);
        text.standing();
        Since.of(report, text.findings).ifPresent(since -> new SinceSection(since, text.findings, text.page).write());
        new FixesSection(text.fixes, text.page).write();
        text.waiting("Awaiting an assessor", text.findings.awaited());
        text.waiting("Awaiting an adjudicator", text.findings.disputed());
        if (!report.outcomes().isEmpty()) {
            new OutcomesSection(report, text.findings, ink, text.page).write();
        }
        new PartsSection(report, text.findings, ink, text.page).write();
        new ReviewsSection(report, text.findings, text.fixes, ink, text.page).write();
        text.advisories();
        text.provenance();
        return text.page.toString();
    }

    private void standing() {
        Status status = report.status();
        page.hanging(status.name().length() + 2, ink.status(status, status.name()), inWords(status));
        Wording.copy(report.audience()).ifPresent(page::set);
        page.blank();
        page.paragraph(
                0,
                report.credential().title() + ", version " + report.credential().version());
        page.paragraph(
                0,
                "Submission " + report.submission().id() + ", attempt "
                        + report.submission().attempt()
                        + report.submission()
                                .submittedAt()
                                .map(instant -> ", submitted " + instant)
                                .orElse(""));
        page.set(report.score().met() + " of " + Wording.counted(report.score().total(), "criterion", "criteria")
                + " met");
    }

    private String inWords(Status status) {
        int toFix = fixes.size();
        String found = toFix == 0 ? "" : "; " + Wording.foundNotMet(toFix);
        return switch (status) {
            case INCOMPLETE -> "something is missing: " + Wording.counted(toFix, "thing", "things") + " to fix";
            case AWAITING_REVIEW ->
                "nothing is missing; " + Wording.assessorsHave(report) + " " + things(findings.awaited()) + " to review"
                        + found;
            case IN_ADJUDICATION ->
                "the assessors disagree; an adjudicator has " + things(findings.disputed()) + " to decide" + found;
            case NOT_YET_PROFICIENT ->
                "the assessors found " + Wording.counted(toFix, "thing", "things") + " not yet proficient";
            case PROFICIENT -> "everything that is required is met";
        };
    }

    private String things(List<CriterionResult> waiting) {
        return Wording.counted(findings.decisive(waiting), "thing", "things");
    }

    private void waiting(String heading, List<CriterionResult> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (Findings.Awaited kind : findings.byKind(criteria)) {
            page.paragraph(INDENT, kind.inWords());
        }
    }

    private void advisories() {
        if (report.advisories().isEmpty()) {
            return;
        }
        page.heading("Advisories: worth knowing, and without effect on any verdict");
        for (Advisory advisory : report.advisories()) {
            page.paragraph(INDENT, advisory.message());
            page.paragraph(ADVISORY, advisory.code() + about(advisory) + Wording.at(advisory.at()));
        }
    }

    private void provenance() {
        page.heading("How this report came about");
        term("engine", report.engine());
        term(
                "rules",
                report.rules().version() + ", sha256 "
                        + shortened(report.rules().sha256()));
        term(
                "credential",
                report.credential().id() + " " + report.credential().version() + ", sha256 "
                        + report.credential().sha256());
        term(
                "submission",
                report.submission().id() + ", sha256 " + report.submission().sha256());
        report.parts().stream()
                .filter(part -> part.words().isPresent())
                .forEach(part -> term("words", counts(part, part.words().get())));
    }

    private static String counts(PartResult part, WordCount words) {
        return part.id() + ": " + words.counted() + " by the method " + words.method() + ", " + words.whitespace()
                + " by white space alone";
    }

    private void term(String term, String meaning) {
        page.hanging(TERMS, " ".repeat(INDENT) + term, meaning);
    }

    private static String shortened(String digest) {
        return digest.length() <= DIGEST_SHOWN ? digest : digest.substring(0, DIGEST_SHOWN) + "…";
    }

    /** A review is no place in the submission. */
    private static String about(Advisory advisory) {
        return advisory.criterion().map(criterion -> ", of " + criterion).orElse("")
                + advisory.assessor().map(assessor -> ", by " + assessor).orElse("");
    }
}
