package org.probity.samples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.engine.report.Agreement;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Role;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Fix;
import org.probity.samples.report.GivenRating;
import org.probity.samples.report.Settling;
import org.probity.samples.report.Wording;

/** What people said: who has rated how much, how far they agree, and what came of it, criterion by criterion. */
final class ReviewsSection {
    private static final String SPLIT = "≠";

    private static final int INDENT = 4;
    private static final int ID_COLUMNS = 30;

    private final Report report;
    private final Findings findings;
    private final Wording wording;
    private final Set<String> quoted;
    private final Ink ink;
    private final Page page;

    /**
     * A section.
     *
     * @param fixes what the report has said by then: a comment is quoted once
     */
    ReviewsSection(Report report, Findings findings, List<Fix> fixes, Ink ink, Page page) {
        this.report = report;
        this.findings = findings;
        this.wording = findings.wording();
        this.quoted = fixes.stream()
                .flatMap(Fix::withChoices)
                .flatMap(fix -> fix.foundNotMet().stream())
                .map(CriterionResult::id)
                .collect(Collectors.toSet());
        this.ink = ink;
        this.page = page;
    }

    void write() {
        report.review().ifPresent(this::write);
    }

    private void write(ReviewSummary review) {
        List<CriterionResult> judged = findings.judged();
        if (judged.isEmpty() && review.assessors().isEmpty()) {
            return;
        }
        page.heading(wording.text("section.reviews"));
        page.paragraph(INDENT, wording.text("reviews.needed", review.required()));
        review.assessors().forEach(this::share);
        review.agreement().ifPresent(this::agreement);
        findings.carriedOver().forEach(this::carriedOver);
        List<CriterionResult> rated = judged.stream()
                .filter(criterion -> !criterion.ratings().isEmpty())
                .toList();
        int idColumns = rated.stream()
                .mapToInt(criterion -> Math.min(ID_COLUMNS, criterion.id().length()))
                .max()
                .orElse(0);
        rated.forEach(criterion -> rated(criterion, INDENT + idColumns + 2));
    }

    private void share(ReviewSummary.Share share) {
        String who = share.role() == Role.ADJUDICATOR
                ? wording.name(share.role()) + " " + share.assessor()
                : share.assessor();
        page.paragraph(
                INDENT,
                share.missing().isEmpty()
                        ? wording.text("reviews.given", who, share.given())
                        : wording.text("reviews.given.missing", who, share.given(), findings.named(share.missing())));
    }

    private void agreement(Agreement agreement) {
        page.paragraph(
                INDENT,
                wording.text(
                        "reviews.agreement",
                        agreement.agreed(),
                        agreement.criteria(),
                        agreement.percent().toPlainString()));
    }

    private void carriedOver(int attempt, List<CriterionResult> criteria) {
        page.paragraph(
                INDENT,
                wording.text(
                        "reviews.carried-over",
                        attempt,
                        findings.ids(criteria.stream().map(findings::subject).toList())));
    }

    private void rated(CriterionResult criterion, int indent) {
        Settling settling = findings.settling(criterion);
        String sign = settling.isSplit() ? ink.verdict(Verdict.NEEDS_REVIEW, "  " + SPLIT + " ") : " ".repeat(INDENT);
        String found = settling.isSplit() ? wording.text("reviews.disagree", settling.inWords()) : settling.inWords();
        page.hanging(indent, sign + criterion.id(), GivenRating.inLine(findings.ratings(criterion)) + ": " + found);
        findings.ratings(criterion).stream()
                .filter(rating -> rating.result().comment().isPresent() && !quoted.contains(criterion.id()))
                .forEach(rating -> page.paragraph(indent + 2, rating.remark()));
    }
}
