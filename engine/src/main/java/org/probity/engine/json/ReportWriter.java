package org.probity.engine.json;

import java.util.Locale;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;

/** Writes reports. */
public final class ReportWriter {
    private final JsonOutput out;

    private ReportWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return JSON on one line
     */
    public static String write(Report report) {
        return JsonOutput.document(out -> new ReportWriter(out).report(report));
    }

    private void report(Report report) {
        out.text("report", Report.FORM);
        out.text("engine", report.engine());
        out.object("rules", () -> {
            out.text("version", report.rules().version());
            out.text("sha256", report.rules().sha256());
        });
        out.object("credential", () -> {
            out.text("id", report.credential().id());
            out.text("version", report.credential().version());
            out.text("title", report.credential().title());
            out.text("sha256", report.credential().sha256());
        });
        out.object("submission", () -> {
            out.text("id", report.submission().id());
            out.number("attempt", report.submission().attempt());
            out.text("submittedAt", report.submission().submittedAt());
            out.text("sha256", report.submission().sha256());
        });
        out.text("status", report.status().name());
        out.object("score", () -> {
            out.number("met", report.score().met());
            out.number("total", report.score().total());
        });
        out.objects("parts", report.parts(), this::part);
        out.objects("outcomes", report.outcomes(), this::outcome);
        out.objects("criteria", report.criteria(), this::criterion);
        out.objects("advisories", report.advisories(), advisory -> {
            out.text("code", advisory.code());
            out.text("message", advisory.message());
            advisory.measured().ifPresent(measured -> out.number("measured", measured));
            advisory.threshold().ifPresent(threshold -> out.number("threshold", threshold));
            if (!advisory.spans().isEmpty()) {
                out.objects("spans", advisory.spans(), span -> {
                    out.text("at", span.at());
                    out.number("from", span.from());
                    out.number("to", span.to());
                });
            }
            out.texts("at", advisory.at());
        });
    }

    private void part(PartResult part) {
        out.text("id", part.id());
        out.text("title", part.title());
        out.text("verdict", part.verdict().name());
        part.words()
                .ifPresent(words -> out.object("words", () -> {
                    out.number("counted", words.counted());
                    out.text("method", words.method());
                    out.number("whitespace", words.whitespace());
                    words.limit().ifPresent(limit -> {
                        out.number("minimum", limit.minimum());
                        out.number("maximum", limit.maximum());
                    });
                    out.number("missing", words.missing());
                }));
        out.texts("criteria", part.criteria());
    }

    private void outcome(OutcomeResult outcome) {
        out.text("id", outcome.id());
        out.text("statement", outcome.statement());
        out.text("verdict", outcome.verdict().name());
        out.objects("details", outcome.details(), detail -> {
            out.text("id", detail.id());
            out.text("statement", detail.statement());
            out.text("verdict", detail.verdict().name());
            out.texts("criteria", detail.criteria());
        });
    }

    private void criterion(CriterionResult criterion) {
        out.text("id", criterion.id());
        out.text("clause", criterion.clause());
        out.text("about", criterion.about());
        out.text("source", criterion.source());
        out.flag("required", criterion.required());
        out.text("verdict", criterion.verdict().name());
        out.text("decidedBy", criterion.decidedBy().name().toLowerCase(Locale.ROOT));
        out.text("rule", criterion.rule());
        out.number("measured", criterion.measured());
        criterion.limit().ifPresent(limit -> out.range("limit", limit));
        criterion
                .extentFrom()
                .ifPresent(source -> out.text("extentFrom", source.name().toLowerCase(Locale.ROOT)));
        out.text("message", criterion.message());
        out.text("remedy", criterion.remedy());
        out.texts("at", criterion.at());
    }
}
