package org.probity.engine.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Range;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.Agreement;
import org.probity.engine.report.Audience;
import org.probity.engine.report.Change;
import org.probity.engine.report.Changes;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.report.ModuleReference;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.RatingResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.RuleSet;
import org.probity.engine.report.Score;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Span;
import org.probity.engine.report.Status;
import org.probity.engine.report.SubmissionReference;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Role;

/** Reads reports. Unlike other documents they may hold properties that are not known here, of a newer version. */
public final class ReportReader {
    /** What reports were written in before they said so. */
    private static final String ENGLISH = "en";

    private static final Map<String, Verdict> VERDICTS = EnumNames.inCapitals(Verdict.values());

    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the report
     * @throws InvalidDocumentException if it is none, or one of another form, with every fault
     */
    public static Report read(byte[] bytes, DocumentLimits limits) {
        Reading reading = new Reading(JsonText.decode(bytes, limits));
        Fields fields = new Fields(reading, "", reading.root(), Fields.AND_OTHERS);
        fields.choice("report", Map.of(Report.FORM, Report.FORM), Report.FORM);
        Report report = report(fields);
        return reading.finish(sha256 -> report);
    }

    private static Report report(Fields fields) {
        Fields rules = fields.object("rules", Fields.AND_OTHERS);
        Fields submission = fields.object("submission", Fields.AND_OTHERS);
        Fields score = fields.object("score", Fields.AND_OTHERS);
        return new Report(
                fields.optionalChoice("audience", EnumNames.all(Audience.values()), Audience.ISSUER)
                        .orElse(Audience.ISSUER),
                fields.optionalText("language").orElse(ENGLISH),
                fields.text("engine"),
                new RuleSet(
                        rules.text("version"),
                        rules.text("sha256"),
                        objects(
                                rules,
                                "modules",
                                module -> new ModuleReference(
                                        module.text("name"), module.text("version"), module.text("sha256")))),
                credential(fields.object("credential", Fields.AND_OTHERS)),
                new SubmissionReference(
                        submission.text("id"),
                        submission.whole("attempt", 1),
                        submission.optionalText("submittedAt"),
                        submission.text("sha256")),
                fields.choice("status", EnumNames.inCapitals(Status.values()), Status.INCOMPLETE),
                new Score(score.whole("met", 0), score.whole("total", 0)),
                objects(fields, "parts", ReportReader::part),
                objects(fields, "outcomes", ReportReader::outcome),
                objects(fields, "criteria", ReportReader::criterion),
                fields.optionalObject("review", Fields.AND_OTHERS).map(ReportReader::review),
                fields.optionalObject("changes", Fields.AND_OTHERS).map(ReportReader::changes),
                objects(fields, "advisories", ReportReader::advisory));
    }

    private static CredentialReference credential(Fields fields) {
        return new CredentialReference(
                fields.text("id"), fields.text("version"), fields.text("title"), fields.text("sha256"));
    }

    private static PartResult part(Fields fields) {
        return new PartResult(
                fields.text("id"),
                fields.text("title"),
                fields.optionalText("module"),
                verdict(fields, "verdict"),
                fields.optionalObject("words", Fields.AND_OTHERS).map(ReportReader::words),
                fields.texts("criteria"));
    }

    private static WordCount words(Fields fields) {
        return new WordCount(
                fields.whole("counted", 0), fields.text("method"), fields.whole("whitespace", 0), range(fields));
    }

    private static Optional<Range> range(Fields fields) {
        OptionalInt minimum = fields.optionalWhole("minimum");
        OptionalInt maximum = fields.optionalWhole("maximum");
        return minimum.isEmpty() && maximum.isEmpty() ? Optional.empty() : Optional.of(new Range(minimum, maximum));
    }

    private static OutcomeResult outcome(Fields fields) {
        return new OutcomeResult(
                fields.text("id"),
                fields.text("statement"),
                verdict(fields, "verdict"),
                objects(fields, "details", ReportReader::detail),
                fields.texts("criteria"),
                alignments(fields));
    }

    private static DetailResult detail(Fields fields) {
        return new DetailResult(
                fields.text("id"),
                fields.text("statement"),
                verdict(fields, "verdict"),
                fields.text("evidence"),
                fields.texts("criteria"),
                fields.optionalObject("rubric", Fields.AND_OTHERS).map(ScaleReader::reported),
                alignments(fields));
    }

    private static List<Alignment> alignments(Fields fields) {
        return objects(
                fields,
                "alignments",
                alignment -> new Alignment(
                        alignment.text("framework"),
                        alignment.optionalText("identifier"),
                        alignment.optionalText("uri")));
    }

    private static CriterionResult criterion(Fields fields) {
        return new CriterionResult(
                fields.text("id"),
                fields.text("clause"),
                fields.optionalText("module"),
                fields.optionalText("about"),
                fields.optionalText("source"),
                fields.optionalText("citation"),
                fields.flag("required", true),
                verdict(fields, "verdict"),
                fields.choice("decidedBy", EnumNames.all(DecidedBy.values()), DecidedBy.RULE),
                fields.text("rule"),
                fields.optionalWhole("measured"),
                fields.optionalObject("limit", Fields.AND_OTHERS).flatMap(ReportReader::range),
                fields.optionalChoice("extentFrom", EnumNames.all(ExtentSource.values()), ExtentSource.CLAIMED),
                objects(fields, "ratings", ReportReader::rating),
                fields.optionalChoice("settledBy", EnumNames.all(SettledBy.values()), SettledBy.AGREEMENT),
                fields.optionalWhole("carriedFrom"),
                fields.text("message"),
                fields.optionalText("remedy"),
                fields.texts("at"));
    }

    private static RatingResult rating(Fields fields) {
        return new RatingResult(
                fields.optionalText("assessor"),
                fields.choice("role", EnumNames.all(Role.values()), Role.ASSESSOR),
                fields.text("rating"),
                fields.optionalChoice("condition", EnumNames.all(Condition.values()), Condition.OTHER),
                fields.optionalText("comment"),
                fields.flag("private", false),
                fields.flag("decisive", false));
    }

    private static ReviewSummary review(Fields fields) {
        return new ReviewSummary(
                fields.whole("required", 0),
                fields.texts("awaited"),
                fields.texts("disputed"),
                objects(
                        fields,
                        "assessors",
                        share -> new ReviewSummary.Share(
                                share.text("assessor"),
                                share.choice("role", EnumNames.all(Role.values()), Role.ASSESSOR),
                                share.whole("given", 0),
                                share.texts("missing"))),
                fields.optionalObject("agreement", Fields.AND_OTHERS)
                        .map(agreement -> new Agreement(agreement.whole("criteria", 1), agreement.whole("agreed", 0)))
                        .filter(agreement -> agreement.criteria() > 0),
                fields.has("scale") ? Optional.of(ScaleReader.reported(fields)) : Optional.empty());
    }

    private static Changes changes(Fields fields) {
        Fields since = fields.object("since", Fields.AND_OTHERS);
        return new Changes(
                since.whole("attempt", 1),
                since.text("sha256"),
                fields.optionalObject("definition", Fields.AND_OTHERS)
                        .map(definition -> new Changes.Definitions(
                                credential(definition.object("from", Fields.AND_OTHERS)),
                                credential(definition.object("to", Fields.AND_OTHERS)))),
                changes(
                        fields,
                        "criteria",
                        (change, side) -> change.has(side) ? Optional.of(verdict(change, side)) : Optional.empty()),
                changes(fields, "details", Fields::optionalText),
                changes(fields, "narratives", (change, side) -> {
                    OptionalInt words = change.optionalWhole(side);
                    return words.isPresent() ? Optional.of(words.getAsInt()) : Optional.empty();
                }));
    }

    private interface Side<T> {
        Optional<T> of(Fields change, String side);
    }

    private static <T> List<Change<T>> changes(Fields fields, String name, Side<T> value) {
        return objects(
                fields,
                name,
                change -> new Change<>(change.text("id"), value.of(change, "from"), value.of(change, "to")));
    }

    private static Advisory advisory(Fields fields) {
        return new Advisory(
                fields.text("code"),
                fields.optionalText("module"),
                fields.text("message"),
                fields.optionalDecimal("measured"),
                fields.optionalDecimal("threshold"),
                objects(fields, "spans", span -> new Span(span.text("at"), span.whole("from", 0), span.whole("to", 0))),
                fields.optionalText("assessor"),
                fields.optionalText("criterion"),
                fields.texts("at"));
    }

    private static Verdict verdict(Fields fields, String name) {
        return fields.choice(name, VERDICTS, Verdict.NEEDS_REVIEW);
    }

    private static <T> List<T> objects(Fields fields, String name, Function<Fields, T> reader) {
        return fields.objects(name, Fields.AND_OTHERS, reader);
    }
}
