package org.probity.rules.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Documents;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.Assessment;
import org.probity.engine.internal.Criteria;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.rule.RuleModule;
import org.probity.engine.submission.Submission;
import org.probity.rules.isolation.Loaders;
import org.probity.rules.isolation.Probe;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;

/** Rules that leave something open, or decide it twice, are not put up with. */
class FaultyRulesTest {
    private static final Credential CREDENTIAL = Documents.bundledCredential("ensuring-accountability");
    private static final Submission NOTHING =
            Submission.builder("s-0001", CREDENTIAL.id(), "p-0001").build();
    private static final Review REVIEW =
            Review.byAssessor("s-0001", 1, "r-01", List.of(new Rating("EO1.1/proficiency", "PROFICIENT")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "narrative.words: the narrative falls short of its minimum | the criterion overview/words got no verdict",
                "narrative.prompt: the narrative has no words | the criterion overview/Q1 got no verdict",
                "narrative.coverage: the narrative has no words | the criterion reflection/EO1 got no verdict",
                "portfolio.artifact: the detail has too few references | the criterion EO1.1/artifact got no verdict",
                "portfolio.locator: there is no reference to follow | the criterion EO1.1/locator got no verdict",
                "portfolio.explanation: there is no explanation | the criterion EO1.1/explanation got no verdict",
                "portfolio.proficiency: the evidence of the detail is not complete"
                        + " | the criterion EO1.1/proficiency got no verdict",
                "decision.verdict: something required is not met | what is rolled up as overview got no verdict",
                "decision.status: INCOMPLETE, since something required is missing as a rule can tell"
                        + " | the submission got no status"
            })
    void nothingIsLeftOpen(String rule, String failure) {
        RuleBase rest = RuleBase.without(rule);
        assertThatThrownBy(() -> Assessment.of(rest, Criteria.of(CREDENTIAL), AssessmentRequest.of(NOTHING)))
                .isInstanceOf(RulesException.class)
                .hasMessage(failure + ": no rule of the clause " + rule.split(":")[0] + " holds");
    }

    @Test
    void noRatingIsLeftOpen() {
        RuleBase rest = RuleBase.without("review.settlement: every rating passes");
        AssessmentRequest request = AssessmentRequest.of(NOTHING).withReviews(List.of(REVIEW));
        assertThatThrownBy(() -> Assessment.of(rest, Criteria.of(CREDENTIAL), request))
                .isInstanceOf(RulesException.class)
                .hasMessage("the ratings of EO1.1/proficiency came to nothing: no rule of the clause review.settlement"
                        + " holds");
    }

    @Test
    void noCriterionIsDecidedTwice() throws IOException {
        assertThat(failureWith(FaultyModels.TwiceOnCriterion.class))
                .startsWith("org.probity.engine.RulesException: the criterion overview/words got two verdicts: ")
                .contains("\"narrative.words: the narrative falls short of its minimum\"")
                .contains("\"host.words: any length will do\" of the rule module org.probity/added 0.0.1");
    }

    @Test
    void noPartIsDecidedTwice() throws IOException {
        assertThat(failureWith(FaultyModels.TwiceOnUnit.class))
                .startsWith("org.probity.engine.RulesException: what is rolled up as portfolio got two verdicts: ")
                .contains("\"decision.verdict: something required is not met\"")
                .contains("\"host.verdict: all is well\" of the rule module org.probity/added 0.0.1");
    }

    @Test
    void noStatusIsGivenTwice() throws IOException {
        assertThat(failureWith(FaultyModels.TwiceOnStatus.class))
                .startsWith("org.probity.engine.RulesException: the status got two verdicts: ")
                .containsPattern("\"decision\\.status: [A-Z_]+, since ")
                .contains("\"host.status: PROFICIENT, come what may\" of the rule module org.probity/added 0.0.1");
    }

    @Test
    void noRatingsAreSettledTwice() throws IOException {
        assertThat(failureWith(FaultyModels.TwiceOnRatings.class))
                .startsWith("org.probity.engine.RulesException: the ratings of EO1.1/proficiency got two verdicts: ")
                .contains("\"review.settlement: every rating passes\"")
                .contains("\"host.settlement: whatever is said passes\" of the rule module org.probity/added 0.0.1");
    }

    @Test
    void aRuleThatFailsIsNamed() throws IOException {
        assertThat(failureWith(FaultyModels.Failing.class))
                .isEqualTo("org.probity.engine.RulesException: the rule"
                        + " \"host.words: the narrative divides by zero\" of the rule module org.probity/added 0.0.1 failed:"
                        + " java.lang.ArithmeticException: / by zero");
    }

    @Test
    void rulesThatDoNotComeToRestAreStopped() throws IOException {
        assertThat(failureWith(FaultyModels.Restless.class))
                .startsWith("org.probity.engine.RulesException: the rules do not come to rest: ");
    }

    @Test
    void aRuleIsCalledAfterItsClause() throws IOException {
        assertThat(failureWith(FaultyModels.Misnamed.class))
                .startsWith("org.probity.engine.RulesException: the rule \"host.length: ")
                .contains("\"host.words\"");
    }

    @Test
    void aSoundModuleStandsBesideOurs() throws IOException {
        Map<String, Object> report = JsonMaps.read(reportWith(
                FaultyModels.Sound.class, bytes("/cases/base-credential.json"), bytes("/cases/base-submission.json")));
        assertThat(report).containsEntry("status", "AWAITING_REVIEW");
        assertThat(JsonMaps.objects(report.get("advisories")))
                .extracting(advisory -> advisory.get("code"), advisory -> advisory.get("message"))
                .containsExactly(
                        tuple("host.explained", "EO1.1 is explained, says the host."),
                        tuple("host.explained", "EO1.2 is explained, says the host."),
                        tuple("host.explained", "EO2.1 is explained, says the host."));
    }

    private String failureWith(Class<? extends FaultyModels.OneRule> added) throws IOException {
        try {
            return reportWith(
                    added,
                    Assessed.bytes(JsonMaps.read(Documents.toJson(CREDENTIAL))),
                    Assessed.bytes(JsonMaps.read(Documents.toJson(NOTHING))),
                    Assessed.bytes(JsonMaps.read(Documents.toJson(REVIEW))));
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    /** In a class loader of its own, which finds the added module beside ours as the engine finds any. */
    private String reportWith(
            Class<? extends FaultyModels.OneRule> added, byte[] definition, byte[] submission, byte[]... reviews)
            throws IOException {
        write("META-INF/services/" + RuleModule.class.getName(), AddedModule.class.getName());
        write("META-INF/kie/" + AddedModule.COORDINATES + "/drools-model", added.getName());
        try (URLClassLoader loader = Loaders.fresh(folder)) {
            return Loaders.under(loader, () -> Probe.assessIn(loader, definition, submission, reviews));
        }
    }

    private void write(String name, String line) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n");
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var stream = FaultyRulesTest.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        }
    }
}
