package org.probity.engine.json;

import org.probity.engine.report.Audience;
import org.probity.engine.report.Change;
import org.probity.engine.report.Changes;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.RatingResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Verdict;

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
        out.text("language", report.language());
        if (report.audience() != Audience.ISSUER) {
            out.name("audience", report.audience());
        }
        out.text("engine", report.engine());
        out.object("rules", () -> {
            out.text("version", report.rules().version());
            out.text("sha256", report.rules().sha256());
            out.objectsIfAny("modules", report.rules().modules(), module -> {
                out.text("name", module.name());
                out.text("version", module.version());
                out.text("sha256", module.sha256());
            });
        });
        out.object("credential", () -> credential(report.credential()));
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
        report.changes().ifPresent(changes -> out.object("changes", () -> changes(changes)));
        report.review().ifPresent(review -> out.object("review", () -> review(report, review)));
        out.objects("parts", report.parts(), this::part);
        out.objects("outcomes", report.outcomes(), this::outcome);
        out.objects("criteria", report.criteria(), this::criterion);
        out.objects("advisories", report.advisories(), advisory -> {
            out.text("code", advisory.code());
            out.text("module", advisory.module());
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
            out.text("assessor", advisory.assessor());
            out.text("criterion", advisory.criterion());
            out.texts("at", advisory.at());
        });
    }

    private void credential(CredentialReference credential) {
        out.text("id", credential.id());
        out.text("version", credential.version());
        out.text("title", credential.title());
        out.text("sha256", credential.sha256());
    }

    private void changes(Changes changes) {
        changes.definition()
                .ifPresent(definition -> out.object("definition", () -> {
                    out.object("from", () -> credential(definition.from()));
                    out.object("to", () -> credential(definition.to()));
                }));
        out.object("since", () -> {
            out.number("attempt", changes.attempt());
            out.text("sha256", changes.submissionSha256());
        });
        out.objects("criteria", changes.criteria(), change -> {
            out.text("id", change.id());
            out.text("from", change.from().map(Verdict::name));
            out.text("to", change.to().map(Verdict::name));
        });
        out.objects("details", changes.details(), change -> {
            out.text("id", change.id());
            out.text("from", change.from());
            out.text("to", change.to());
        });
        out.objects("narratives", changes.narratives(), this::narrative);
    }

    private void narrative(Change<Integer> change) {
        int difference = change.to().orElse(0) - change.from().orElse(0);
        out.text("id", change.id());
        change.from().ifPresent(words -> out.number("from", words));
        change.to().ifPresent(words -> out.number("to", words));
        out.number(difference < 0 ? "removed" : "added", Math.abs(difference));
    }

    private void review(Report report, ReviewSummary review) {
        out.number("required", review.required());
        out.texts("awaited", review.awaited());
        out.texts("disputed", review.disputed());
        if (report.audience() != Audience.PRACTITIONER) {
            out.objects("assessors", review.assessors(), share -> {
                out.text("assessor", share.assessor());
                out.name("role", share.role());
                out.number("given", share.given());
                out.texts("missing", share.missing());
            });
        }
        review.agreement()
                .ifPresent(agreement -> out.object("agreement", () -> {
                    out.number("criteria", agreement.criteria());
                    out.number("agreed", agreement.agreed());
                    out.number("percent", agreement.percent());
                }));
        review.scale().ifPresent(scale -> CredentialWriter.scale(out, scale));
    }

    private void part(PartResult part) {
        out.text("id", part.id());
        out.text("title", part.title());
        out.text("module", part.module());
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
        CredentialWriter.alignments(out, outcome.alignments());
        out.textsIfAny("criteria", outcome.criteria());
        out.objects("details", outcome.details(), detail -> {
            out.text("id", detail.id());
            out.text("statement", detail.statement());
            out.text("verdict", detail.verdict().name());
            out.text("evidence", detail.evidenceSha256());
            out.texts("criteria", detail.criteria());
            detail.rubric().ifPresent(rubric -> out.object("rubric", () -> CredentialWriter.scale(out, rubric)));
            CredentialWriter.alignments(out, detail.alignments());
        });
    }

    private void criterion(CriterionResult criterion) {
        out.text("id", criterion.id());
        out.text("clause", criterion.clause());
        out.text("module", criterion.module());
        out.text("about", criterion.about());
        out.text("source", criterion.source());
        out.text("citation", criterion.citation());
        out.flag("required", criterion.required());
        out.text("verdict", criterion.verdict().name());
        out.name("decidedBy", criterion.decidedBy());
        out.text("rule", criterion.rule());
        out.number("measured", criterion.measured());
        criterion.limit().ifPresent(limit -> out.range("limit", limit));
        criterion.extentFrom().ifPresent(source -> out.name("extentFrom", source));
        if (!criterion.ratings().isEmpty()) {
            out.objects("ratings", criterion.ratings(), this::rating);
        }
        criterion.settledBy().ifPresent(settledBy -> out.name("settledBy", settledBy));
        out.number("carriedFrom", criterion.carriedFrom());
        out.text("message", criterion.message());
        out.text("remedy", criterion.remedy());
        out.texts("at", criterion.at());
    }

    private void rating(RatingResult rating) {
        out.text("assessor", rating.assessor());
        out.name("role", rating.role());
        out.text("rating", rating.level());
        rating.condition().ifPresent(condition -> out.name("condition", condition));
        out.text("comment", rating.comment());
        flagIfSet("private", rating.confidential());
        flagIfSet("decisive", rating.decisive());
    }

    private void flagIfSet(String name, boolean value) {
        if (value) {
            out.flag(name, true);
        }
    }
}
