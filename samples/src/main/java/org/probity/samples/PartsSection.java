package org.probity.samples;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Mark;
import org.probity.samples.report.Wording;

/**
 * The parts: how long each narrative is and what it answers, how the criteria of a portfolio's details stand in numbers, and
 * what is asked of a portfolio or of the submission as a whole.
 */
final class PartsSection {
    private static final int INDENT = 4;
    private static final int CLAUSE_COLUMNS = 14;

    private final Report report;
    private final Findings findings;
    private final Wording wording;
    private final Ink ink;
    private final Page page;

    PartsSection(Report report, Findings findings, Ink ink, Page page) {
        this.report = report;
        this.findings = findings;
        this.wording = findings.wording();
        this.ink = ink;
        this.page = page;
    }

    void write() {
        page.heading(wording.text("section.parts"));
        for (PartResult part : report.parts()) {
            page.blank();
            page.hanging(
                    OutcomesSection.VERDICT_COLUMNS,
                    ink.verdict(part.verdict(), wording.name(part.verdict())),
                    part.title() + " (" + part.id() + ")");
            List<CriterionResult> criteria = findings.criteria(part.criteria());
            if (part.words().isPresent()) {
                narrative(part.words().get(), criteria);
            } else {
                inNumbers(criteria.stream()
                        .filter(criterion -> !findings.isOfPart(criterion))
                        .toList());
                asWhole(
                        part.title(),
                        criteria.stream().filter(findings::isOfPart).toList());
            }
        }
    }

    private void narrative(WordCount words, List<CriterionResult> criteria) {
        int indent = indent(criteria);
        String length = Meter.of(words) + wording.length(words);
        if (words.limit().isEmpty()) {
            page.paragraph(INDENT, length);
        }
        for (CriterionResult criterion : criteria) {
            if (criterion.clause().equals(Findings.WORDS)) {
                page.hanging(indent, label(criterion), length);
            } else {
                asked(indent, criterion);
            }
        }
    }

    /** Room for the longest of the labels. */
    private int indent(List<CriterionResult> criteria) {
        int idColumns = criteria.stream()
                .mapToInt(criterion -> Math.min(
                        OutcomesSection.ID_COLUMNS, wording.asked(criterion).length()))
                .max()
                .orElse(0);
        return INDENT + 2 + idColumns + 2;
    }

    private String label(CriterionResult criterion) {
        return " ".repeat(INDENT)
                + ink.verdict(criterion.verdict(), Mark.of(criterion).symbol()) + " " + wording.asked(criterion);
    }

    /** A prompt in the issuer's words where they are known, so that nobody has to look up what {@code Q3} was. */
    private void asked(int indent, CriterionResult criterion) {
        String found = wording.optional(criterion) + found(criterion);
        if (criterion.clause().equals(Findings.PROMPT) && criterion.about().isPresent()) {
            page.hanging(indent, label(criterion), criterion.about().get());
            page.paragraph(indent, found);
        } else {
            page.hanging(indent, label(criterion), found);
        }
    }

    /** What is met needs no sentence. */
    private String found(CriterionResult criterion) {
        return criterion.verdict() == Verdict.MET && criterion.measured().isPresent()
                ? wording.text("length.words", criterion.measured().getAsInt())
                : criterion.message();
    }

    private void inNumbers(List<CriterionResult> criteria) {
        for (String clause : Findings.clauses(criteria)) {
            List<Mark> marks = criteria.stream()
                    .filter(criterion -> criterion.clause().equals(clause))
                    .map(findings::mark)
                    .toList();
            String numbers = Mark.tally(marks).entrySet().stream()
                    .map(each -> wording.counted(each.getKey(), each.getValue()))
                    .collect(Collectors.joining(", "));
            page.hanging(INDENT + CLAUSE_COLUMNS, " ".repeat(INDENT) + wording.clause(clause), numbers);
        }
    }

    /** There are few of these, and what is not required among them is told nowhere else. */
    private void asWhole(String title, List<CriterionResult> criteria) {
        int indent = indent(criteria);
        for (CriterionResult criterion : criteria) {
            String found = wording.optional(criterion) + criterion.message();
            String about = Wording.unsaid(criterion).orElse(found);
            page.hanging(indent, label(criterion), about);
            if (!about.equals(found)) {
                page.paragraph(indent, found);
            }
            criterion
                    .remedy()
                    .ifPresent(remedy ->
                            page.paragraph(indent, wording.text("remedy.to-do") + " " + Wording.under(title, remedy)));
        }
    }
}
