package org.probity.samples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Mark;
import org.probity.samples.report.Weight;
import org.probity.samples.report.Wording;

/** The outcomes, detail by detail: a small table to find the gaps in, and under each row what the gap is. */
final class OutcomesSection {
    /** Room for a verdict in capitals. */
    static final int VERDICT_COLUMNS = 14;

    /** Room for an id; longer ones, which hardly anybody gives, make their line longer. */
    static final int ID_COLUMNS = 16;

    private static final int INDENT = 4;
    private static final int CELL_COLUMNS = 13;
    private static final int CELL_MARKS = 6;

    private final Report report;
    private final Findings findings;
    private final Wording wording;
    private final Ink ink;
    private final Page page;
    private final int idColumns;
    private final List<String> clauses;

    OutcomesSection(Report report, Findings findings, Ink ink, Page page) {
        this.report = report;
        this.findings = findings;
        this.wording = findings.wording();
        this.ink = ink;
        this.page = page;
        List<DetailResult> details = report.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .toList();
        this.idColumns = details.stream()
                .mapToInt(detail -> Math.min(ID_COLUMNS, detail.id().length()))
                .max()
                .orElse(0);
        this.clauses = findings.detailClauses();
    }

    void write() {
        page.heading(wording.text("section.outcomes"));
        page.set(" ".repeat(INDENT) + wording.text("legend.marks"));
        if (findings.marks(report.criteria()).contains(Mark.SPARED)) {
            page.set(" ".repeat(INDENT) + wording.text("legend.spared"));
        }
        for (OutcomeResult outcome : report.outcomes()) {
            page.blank();
            String verdict = Columns.padded(wording.name(outcome.verdict()), VERDICT_COLUMNS);
            page.hanging(
                    VERDICT_COLUMNS + outcome.id().length() + 2,
                    ink.verdict(outcome.verdict(), verdict) + outcome.id(),
                    outcome.statement());
            int indent = VERDICT_COLUMNS + outcome.id().length() + 2;
            wording.aligned(outcome.alignments()).ifPresent(aligned -> page.paragraph(indent, aligned));
            findings.criteria(outcome.criteria()).forEach(criterion -> own(criterion, indent));
            page.set(header());
            outcome.details().forEach(this::detail);
        }
    }

    /** How many of the details have to be proficient: nobody can tell from the table. */
    private void own(CriterionResult criterion, int indent) {
        page.hanging(
                indent + 2,
                " ".repeat(indent)
                        + ink.verdict(criterion.verdict(), Mark.of(criterion).symbol()),
                wording.optional(criterion) + criterion.message());
        criterion
                .remedy()
                .map(remedy -> Wording.under(Findings.owner(criterion), remedy))
                .ifPresent(remedy -> page.paragraph(indent + 2, wording.text("remedy.to-do") + " " + remedy));
    }

    private String header() {
        return " ".repeat(INDENT + idColumns + 2)
                + clauses.stream()
                        .map(clause -> Columns.padded(wording.clause(clause), CELL_COLUMNS))
                        .collect(Collectors.joining());
    }

    /** Most clauses have one criterion in a detail. Where there are several, there is a mark for each, or else how many there are of each. */
    private String cell(List<CriterionResult> criteria, String clause) {
        List<CriterionResult> asked = criteria.stream()
                .filter(criterion -> criterion.clause().equals(clause))
                .toList();
        if (asked.size() == 1) {
            CriterionResult only = asked.get(0);
            Mark mark = findings.mark(only);
            return ink.mark(mark, Columns.padded(mark.symbol() + " " + wording.name(mark), CELL_COLUMNS));
        }
        Stream<String> marks = asked.size() <= CELL_MARKS
                ? findings.marks(asked).stream().map(mark -> ink.mark(mark, mark.symbol()))
                : Mark.tally(findings.marks(asked)).entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().symbol());
        return Columns.padded(marks.collect(Collectors.joining(" ")), CELL_COLUMNS);
    }

    private void detail(DetailResult detail) {
        List<CriterionResult> criteria = findings.criteria(detail.criteria());
        String cells = clauses.stream().map(clause -> cell(criteria, clause)).collect(Collectors.joining());
        String id = " ".repeat(INDENT) + Columns.padded(detail.id(), idColumns) + "  ";
        String verdict = ink.mark(findings.mark(detail), inCapitals(detail));
        if (detail.id().length() > idColumns) {
            page.set(id);
            id = " ".repeat(INDENT + idColumns + 2);
        }
        page.set(id + cells + verdict);
        Weight weight = findings.weight(detail);
        page.paragraph(INDENT + idColumns + 2, wording.marked(weight) + detail.statement());
        wording.aligned(detail.alignments()).ifPresent(aligned -> page.paragraph(INDENT + idColumns + 2, aligned));
        for (CriterionResult criterion : criteria) {
            if (findings.mark(criterion) == Mark.NOT_MET) {
                page.hanging(
                        INDENT + idColumns + 4,
                        " ".repeat(INDENT + idColumns + 2) + ink.verdict(Verdict.NOT_MET, Mark.NOT_MET.symbol()),
                        (weight == Weight.REQUIRED ? wording.optional(criterion) : "")
                                + wording.clause(criterion.clause()) + ": " + criterion.message());
            }
        }
    }

    private String inCapitals(DetailResult detail) {
        return findings.mark(detail) == Mark.SPARED ? wording.text("verdict.spared") : wording.name(detail.verdict());
    }
}
