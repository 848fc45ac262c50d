package org.probity.samples;

import java.util.Arrays;
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

/** The parts: how long each narrative is and what it answers, and how a portfolio's criteria stand in numbers. */
final class PartsSection {
    private static final int INDENT = 4;
    private static final int CLAUSE_COLUMNS = 14;

    private final Report report;
    private final Findings findings;
    private final Ink ink;
    private final Page page;

    PartsSection(Report report, Findings findings, Ink ink, Page page) {
        this.report = report;
        this.findings = findings;
        this.ink = ink;
        this.page = page;
    }

    void write() {
        page.heading("Parts");
        for (PartResult part : report.parts()) {
            page.blank();
            page.hanging(
                    OutcomesSection.VERDICT_COLUMNS,
                    ink.verdict(part.verdict(), Wording.inCapitals(part.verdict())),
                    part.title() + " (" + part.id() + ")");
            List<CriterionResult> criteria = findings.criteria(part.criteria());
            if (part.words().isPresent()) {
                narrative(part.words().get(), criteria);
            } else {
                portfolio(criteria);
            }
        }
    }

    private void narrative(WordCount words, List<CriterionResult> criteria) {
        int idColumns = criteria.stream()
                .mapToInt(criterion -> Math.min(
                        OutcomesSection.ID_COLUMNS, Findings.subject(criterion).length()))
                .max()
                .orElse(0);
        int indent = INDENT + 2 + idColumns + 2;
        String length = Meter.of(words) + Wording.length(words);
        if (words.limit().isEmpty()) {
            page.paragraph(INDENT, length);
        }
        for (CriterionResult criterion : criteria) {
            String label = " ".repeat(INDENT)
                    + ink.verdict(criterion.verdict(), Mark.of(criterion).symbol()) + " " + Findings.subject(criterion);
            if (criterion.clause().equals(Findings.WORDS)) {
                page.hanging(indent, label, length);
            } else {
                asked(indent, label, criterion);
            }
        }
    }

    /** A prompt in the issuer's words where they are known, so that nobody has to look up what {@code Q3} was. */
    private void asked(int indent, String label, CriterionResult criterion) {
        String found = Wording.optional(criterion) + found(criterion);
        if (criterion.clause().equals(Findings.PROMPT) && criterion.about().isPresent()) {
            page.hanging(indent, label, criterion.about().get());
            page.paragraph(indent, found);
        } else {
            page.hanging(indent, label, found);
        }
    }

    /** What is met needs no sentence. */
    private static String found(CriterionResult criterion) {
        return criterion.verdict() == Verdict.MET && criterion.measured().isPresent()
                ? Wording.counted(criterion.measured().getAsInt(), "word", "words")
                : criterion.message();
    }

    private void portfolio(List<CriterionResult> criteria) {
        for (String clause : Findings.clauses(criteria)) {
            List<Mark> marks = criteria.stream()
                    .filter(criterion -> criterion.clause().equals(clause))
                    .map(Mark::of)
                    .toList();
            String numbers = Arrays.stream(Mark.values())
                    .filter(marks::contains)
                    .map(mark -> marks.stream().filter(mark::equals).count() + " " + mark.word())
                    .collect(Collectors.joining(", "));
            page.hanging(INDENT + CLAUSE_COLUMNS, " ".repeat(INDENT) + Wording.shortName(clause), numbers);
        }
    }
}
