package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Range;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.Audience;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.RuleSet;
import org.probity.engine.report.Score;
import org.probity.engine.report.Status;
import org.probity.engine.report.SubmissionReference;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;

class TextReportTest {
    private static final String MESSAGE =
            "The leader's notes name who calls which family, and by which day of the week.";

    @ParameterizedTest
    @EnumSource(Status.class)
    void theStatusComesFirst(Status status) {
        assertThat(render(report(status, "Leading Staff Meetings", MESSAGE))).startsWith(status.name() + "  ");
    }

    @Test
    void whatHoldsTheCredentialBackIsListedAndNothingElse() {
        String text = render(report(Status.INCOMPLETE, "Leading Staff Meetings", MESSAGE));

        assertThat(text).startsWith("INCOMPLETE  something is missing: 2 things to fix\n");
        assertThat(section(text, "What to fix first"))
                .contains("1. Mend account/words.", "account/words, at /narratives/account")
                .contains("2. Mend EO1.1/locator.")
                .doesNotContain("EO1.1/proficiency", "EO1.2", "3.");
    }

    @Test
    void whatIsAwaitedIsSummedUp() {
        String text = render(report(Status.INCOMPLETE, "Leading Staff Meetings", MESSAGE));

        assertThat(section(text, "Awaiting an assessor").lines())
                .containsExactly(
                        "    3 answers to find in Leading Staff Meetings: Q1 to Q3",
                        "    1 detail to judge for proficiency: EO1.3");
    }

    @Test
    void aRowReadsWithoutColour() {
        String text = render(report(Status.INCOMPLETE, "Leading Staff Meetings", MESSAGE));

        assertThat(text.lines().map(line -> line.strip().replaceAll(" {2,}", "  ")))
                .contains("artifact  locator  explanation  proficiency")
                .contains("EO1.1  ✓ met  ✗ NOT MET  ✓ met  - waiting  NOT MET")
                .contains("EO1.3  ✓ met  ✓ met  ✓ met  ? to review  NEEDS REVIEW")
                .contains("(optional) Families hear what was agreed.");
    }

    @Test
    void lengthsAreMetered() {
        assertThat(Meter.of(words(958, Optional.of(Range.atLeast(1000))))).isEqualTo("███████████████████░  ");
        assertThat(Meter.of(words(0, Optional.of(Range.atLeast(1000))))).isEqualTo("░░░░░░░░░░░░░░░░░░░░  ");
        assertThat(Meter.of(words(Integer.MAX_VALUE, Optional.of(Range.atMost(500)))))
                .isEqualTo("████████████████████  ");
        assertThat(Meter.of(words(10, Optional.of(Range.atLeast(0))))).isEmpty();
        assertThat(Meter.of(words(10, Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A title that goes on about meetings, and families, and attendance, for much longer than one line of a"
                        + " page holds, as some titles do",
                "https://example.org/notes/of/every/meeting/that/was/held/in/the/library/of/the/school/since/it/opened",
                "毎週の職員会議で出席状況を確認し、どの家庭に誰がいつ連絡するかを決め、翌週にその結果を全員で振り返る取り組みの記録と自己分析の報告書",
                "Two\nlines\tand a tab"
            })
    void itFitsThePage(String words) {
        String text = render(report(Status.INCOMPLETE, words, words));

        assertThat(text.lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        assertThat(text).doesNotContain("\t", "\r");
        assertThat(text.replaceAll("\\s", "")).contains(words.replaceAll("\\s", ""));
    }

    @Test
    void hostileTitlesAreHarmless() {
        String text = render(
                report(Status.INCOMPLETE, "\u001b[31mPlan\u202e\u2066", "\u009b2J\u0007 as the plan says\u2028"));

        assertThat(text.codePoints().filter(point -> point != '\n'))
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        assertThat(text).contains("\\u001b[31mPlan\\u202e\\u2066", "\\u009b2J\\u0007");
    }

    @Test
    void longIdsKeepTheTableWhole() {
        String id = "the-leader-turns-meetings-into-agreed-work-that-families-hear-of";
        String text = render(new Reported(Status.PROFICIENT)
                .detail(id, true, Verdict.MET, Verdict.MET)
                .report());

        assertThat(text.lines())
                .allMatch(line -> Columns.width(line) <= Page.COLUMNS)
                .contains("    " + id);
    }

    @Test
    void moreMarksThanACellHoldsAreCounted() {
        String text = render(new Reported(Status.INCOMPLETE)
                .demanding("EO1.1", Collections.nCopies(6, Verdict.MET))
                .demanding(
                        "EO1.2",
                        Stream.of(Collections.nCopies(8, Verdict.MET), List.of(Verdict.NOT_MET))
                                .flatMap(List::stream)
                                .toList())
                .report());

        assertThat(text.lines())
                .allMatch(line -> Columns.width(line) <= Page.COLUMNS)
                .contains("    EO1.1  ✓ ✓ ✓ ✓ ✓ ✓  NOT MET", "    EO1.2  8 ✓ 1 ✗      NOT MET");
    }

    private static String render(Report report) {
        return TextReport.render(report, new Ink(false));
    }

    private static String section(String text, String heading) {
        String after = text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
        return after.substring(0, after.indexOf("\n\n"));
    }

    private static Report report(Status status, String title, String message) {
        return new Reported(status)
                .titled(title)
                .saying(message)
                .narrative()
                .detail("EO1.1", true, Verdict.NOT_MET, Verdict.NOT_MET)
                .detail("EO1.2", false, Verdict.NOT_MET, Verdict.NOT_MET)
                .detail("EO1.3", true, Verdict.MET, Verdict.NEEDS_REVIEW)
                .declaration()
                .report();
    }

    private static WordCount words(int counted, Optional<Range> limit) {
        return new WordCount(counted, "space-dash/1", counted, limit);
    }

    /** A report put together by hand: only what the layout looks at has to make sense. */
    private static final class Reported {
        private final Status status;
        private String title = "Leading Staff Meetings";
        private String message = MESSAGE;
        private final List<CriterionResult> criteria = new ArrayList<>();
        private final List<PartResult> parts = new ArrayList<>();
        private final List<DetailResult> details = new ArrayList<>();

        Reported(Status status) {
            this.status = status;
        }

        Reported titled(String text) {
            title = text;
            return this;
        }

        Reported saying(String text) {
            message = text;
            return this;
        }

        Reported narrative() {
            List<String> ids = List.of("account/words", "account/Q1", "account/Q2", "account/Q3");
            criterion("account/words", "narrative.words", true, Verdict.NOT_MET, DecidedBy.RULE, "/narratives/account");
            ids.stream()
                    .skip(1)
                    .forEach(id -> criterion(
                            id,
                            "narrative.prompt",
                            true,
                            Verdict.NEEDS_REVIEW,
                            DecidedBy.ASSESSOR,
                            "/narratives/account"));
            parts.add(new PartResult(
                    "account",
                    title,
                    Optional.empty(),
                    Verdict.NOT_MET,
                    Optional.of(words(958, Optional.of(Range.atLeast(1000)))),
                    ids));
            return this;
        }

        Reported detail(String id, boolean required, Verdict locator, Verdict proficiency) {
            String at = "/selfAnalysis/" + details.size();
            criterion(id + "/artifact", "portfolio.artifact", required, Verdict.MET, DecidedBy.RULE, at);
            criterion(id + "/locator", "portfolio.locator", required, locator, DecidedBy.RULE, at);
            criterion(id + "/explanation", "portfolio.explanation", required, Verdict.MET, DecidedBy.RULE, at);
            criterion(
                    id + "/proficiency",
                    "portfolio.proficiency",
                    required,
                    proficiency,
                    proficiency == Verdict.NOT_MET ? DecidedBy.RULE : DecidedBy.ASSESSOR,
                    at);
            List<String> ids = Stream.of("artifact", "locator", "explanation", "proficiency")
                    .map(column -> id + "/" + column)
                    .toList();
            String statement = required ? title : "Families hear what was agreed.";
            details.add(
                    new DetailResult(id, statement, proficiency, "12".repeat(32), ids, Optional.empty(), alignments()));
            return this;
        }

        /** One of which nothing is asked but artifacts. */
        Reported demanding(String id, List<Verdict> requirements) {
            List<String> ids = new ArrayList<>();
            for (Verdict verdict : requirements) {
                ids.add(id + "/r" + ids.size());
                criterion(
                        ids.get(ids.size() - 1),
                        "portfolio.requirement",
                        true,
                        verdict,
                        DecidedBy.RULE,
                        "/artifacts/" + ids.size());
            }
            details.add(
                    new DetailResult(id, title, Verdict.NOT_MET, "12".repeat(32), ids, Optional.empty(), List.of()));
            return this;
        }

        /** Something to declare. */
        Reported declaration() {
            criterion("submission/own-work", "submission.attestation", true, Verdict.MET, DecidedBy.RULE, "");
            parts.add(new PartResult(
                    "submission",
                    title,
                    Optional.empty(),
                    Verdict.MET,
                    Optional.empty(),
                    List.of("submission/own-work")));
            return this;
        }

        private List<Alignment> alignments() {
            return List.of(new Alignment(title, Optional.of(title), Optional.empty()));
        }

        private void criterion(
                String id, String clause, boolean required, Verdict verdict, DecidedBy decider, String at) {
            criteria.add(new CriterionResult(
                    id,
                    clause,
                    Optional.empty(),
                    clause.startsWith("submission.") ? Optional.of(title) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    required,
                    verdict,
                    decider,
                    clause + ": a rule",
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    message,
                    verdict == Verdict.NOT_MET ? Optional.of("Mend " + id + ".") : Optional.empty(),
                    List.of(at)));
        }

        Report report() {
            List<String> awaited = criteria.stream()
                    .filter(criterion -> criterion.verdict() == Verdict.NEEDS_REVIEW)
                    .map(CriterionResult::id)
                    .toList();
            return new Report(
                    Audience.ISSUER,
                    "en",
                    "0.1.0",
                    new RuleSet("0.1.0", "ab".repeat(32), List.of()),
                    new CredentialReference("leading-meetings", "1.0.0", title, "cd".repeat(32)),
                    new SubmissionReference("s-1", 1, Optional.of("2026-05-11T15:04:00Z"), "ef".repeat(32)),
                    status,
                    new Score(6, 16),
                    parts,
                    List.of(new OutcomeResult("EO1", title, Verdict.NOT_MET, details, List.of(), alignments())),
                    criteria,
                    Optional.of(
                            new ReviewSummary(1, awaited, List.of(), List.of(), Optional.empty(), Optional.empty())),
                    Optional.empty(),
                    List.of(new Advisory(
                            "evidence.unused-artifact",
                            Optional.empty(),
                            message,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of("/artifacts/1"))));
        }
    }
}
