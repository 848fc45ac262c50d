package org.probity.samples;

import java.util.List;
import java.util.Map;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Status;
import org.probity.engine.report.SubmissionReference;
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
    private final Wording wording;
    private final List<Fix> fixes;
    private final Ink ink;
    private final Page page;

    private TextReport(Report report, Ink ink) {
        this.report = report;
        this.findings = new Findings(report);
        this.wording = findings.wording();
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
        new FixesSection(text.fixes, text.wording, text.page).write();
        text.waiting("waiting.assessor", text.findings.awaited());
        text.waiting("waiting.adjudicator", text.findings.disputed());
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
        wording.copy(report.audience()).ifPresent(page::set);
        page.blank();
        page.paragraph(
                0,
                wording.text(
                        "head.credential",
                        report.credential().title(),
                        report.credential().version()));
        page.paragraph(0, submission(report.submission()));
        page.set(wording.text("head.score", report.score().met(), report.score().total()));
    }

    private String submission(SubmissionReference submission) {
        return submission
                .submittedAt()
                .map(instant -> wording.text("head.submitted", submission.id(), submission.attempt(), instant))
                .orElseGet(() -> wording.text("head.submission", submission.id(), submission.attempt()));
    }

    private String inWords(Status status) {
        int toFix = fixes.size();
        return switch (status) {
            case INCOMPLETE -> wording.text("standing.incomplete", toFix);
            case AWAITING_REVIEW ->
                wording.text("standing.awaiting-review", assessors(), findings.decisive(findings.awaited()), toFix);
            case IN_ADJUDICATION ->
                wording.text("standing.in-adjudication", findings.decisive(findings.disputed()), toFix);
            case NOT_YET_PROFICIENT -> wording.text("standing.not-yet-proficient", toFix);
            case PROFICIENT -> wording.text("standing.proficient");
        };
    }

    private int assessors() {
        return report.review().map(ReviewSummary::required).orElse(1);
    }

    private void waiting(String key, List<CriterionResult> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        page.heading(wording.text(key));
        for (Findings.Awaited kind : findings.byKind(criteria)) {
            page.paragraph(INDENT, kind.things() + ": " + findings.ids(kind.subjects()));
        }
    }

    private void advisories() {
        if (report.advisories().isEmpty()) {
            return;
        }
        page.heading(wording.text("advisories.heading"));
        for (Advisory advisory : report.advisories()) {
            page.paragraph(INDENT, advisory.message());
            page.paragraph(ADVISORY, advisory.code() + about(advisory) + wording.at(advisory.at()));
        }
    }

    private void provenance() {
        page.heading(wording.text("section.provenance"));
        term("provenance.engine", report.engine());
        term(
                "provenance.rules",
                report.rules().version() + ", sha256 "
                        + shortened(report.rules().sha256()));
        report.rules()
                .modules()
                .forEach(module -> term(
                        "provenance.module",
                        module.name() + " " + module.version() + ", sha256 " + shortened(module.sha256())));
        term(
                "provenance.credential",
                report.credential().id() + " " + report.credential().version() + ", sha256 "
                        + report.credential().sha256());
        term(
                "provenance.submission",
                report.submission().id() + ", sha256 " + report.submission().sha256());
        report.parts().stream()
                .filter(part -> part.words().isPresent())
                .forEach(part ->
                        term("provenance.words", counts(part, part.words().get())));
    }

    private String counts(PartResult part, WordCount words) {
        return wording.text("provenance.counts", part.id(), words.counted(), words.method(), words.whitespace());
    }

    private void term(String key, String meaning) {
        page.hanging(TERMS, " ".repeat(INDENT) + wording.text(key), meaning);
    }

    private static String shortened(String digest) {
        return digest.length() <= DIGEST_SHOWN ? digest : digest.substring(0, DIGEST_SHOWN) + "…";
    }

    /** A review is no place in the submission. */
    private String about(Advisory advisory) {
        return advisory.criterion()
                        .map(criterion -> ", " + wording.text("advisories.about", criterion))
                        .orElse("")
                + advisory.assessor()
                        .map(assessor -> ", " + wording.text("advisories.by", assessor))
                        .orElse("");
    }
}
