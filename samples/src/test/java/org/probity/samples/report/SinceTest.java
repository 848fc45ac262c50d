package org.probity.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.engine.report.Change;
import org.probity.engine.report.Changes;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.samples.Jury;

/** What has changed, where more has than an attempt: the definition is another one too. */
class SinceTest {
    private static final CredentialReference BEFORE =
            new CredentialReference("leading-meetings", "1.0.0", "Leading", "ab".repeat(32));

    @Test
    void whatIsNewAndWhatIsGoneIsSaid() {
        Since since = since(
                Optional.of("1.1.0"),
                List.of(
                        change("account/Q1", null, Verdict.NEEDS_REVIEW),
                        change("EO1.1/proficiency", Verdict.NOT_MET, Verdict.MET),
                        change("EO1.2/proficiency", null, Verdict.NEEDS_REVIEW),
                        change("EO1.4/proficiency", Verdict.NOT_MET, Verdict.MET),
                        change("EO9/proficiency", Verdict.MET, null)),
                List.of(change("EO1.1", "a", "b"), change("EO1.2", null, "c"), change("EO9", "d", null)),
                List.of(change("account", null, 6), change("diary", 1, null)));

        assertThat(since.title()).isEqualTo("Since attempt 3");
        assertThat(since.definition())
                .contains("The credential's definition has changed since attempt 3: version 1.0.0 before, 1.1.0 now");
        assertThat(since.verdicts())
                .containsExactly(
                        new Difference("New, awaiting review", List.of("account/Q1", "EO1.2/proficiency")),
                        new Difference("From not met to met", List.of("EO1.1/proficiency", "EO1.4/proficiency")),
                        new Difference("No longer asked for, met before", List.of("EO9/proficiency")));
        assertThat(since.evidence())
                .containsExactly(
                        new Difference("Evidence changed", List.of("EO1.1")),
                        new Difference("New", List.of("EO1.2")),
                        new Difference("No longer asked for", List.of("EO9")));
        assertThat(since.lengths())
                .containsExactly(
                        new Difference("new, 6 words", List.of("account")),
                        new Difference("no longer asked for, 1 word before", List.of("diary")));
        assertThat(since.remarks()).isEmpty();
    }

    @Test
    void twoDefinitionsOfOneVersionAreTwo() {
        Since since = since(Optional.of("1.0.0"), List.of(), List.of(), List.of());

        assertThat(since.definition())
                .contains(
                        "The credential's definition has changed since attempt 3: it is another one, although both are"
                                + " version 1.0.0");
        assertThat(since.remarks())
                .containsExactly("Nothing else has changed: no verdict, no evidence, no number of words");
    }

    @Test
    void criteriaAreNamedTogether() {
        Findings findings = new Findings(Jury.first());

        assertThat(findings.named(List.of(
                        "account/words",
                        "EO1.1/locator",
                        "account/Q1",
                        "EO1.1/proficiency",
                        "EO1.2/locator",
                        "EO1.3/locator",
                        "EO9/locator")))
                .isEqualTo(
                        "words, Q1 of Account of a Term; locator of EO1.1 to EO1.3; proficiency of EO1.1; EO9/locator");
    }

    private static <T> Change<T> change(String id, @Nullable T from, @Nullable T to) {
        return new Change<>(id, Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private static Since since(
            Optional<String> version,
            List<Change<Verdict>> criteria,
            List<Change<String>> details,
            List<Change<Integer>> narratives) {
        Changes changes = new Changes(
                3,
                "cd".repeat(32),
                version.map(now -> new Changes.Definitions(
                        BEFORE, new CredentialReference("leading-meetings", now, "Leading", "ef".repeat(32)))),
                criteria,
                details,
                narratives);
        Report first = Jury.first();
        Report report = new Report(
                first.audience(),
                first.language(),
                first.engine(),
                first.rules(),
                first.credential(),
                first.submission(),
                first.status(),
                first.score(),
                first.parts(),
                first.outcomes(),
                first.criteria(),
                first.review(),
                Optional.of(changes),
                first.advisories());
        return Since.of(report, new Findings(report)).orElseThrow();
    }
}
