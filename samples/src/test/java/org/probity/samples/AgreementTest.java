package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command, on a panel of three whose figures are worked out by hand from the published formulas. */
class AgreementTest {
    private static final String TEXT = """
        Leading Staff Meetings (leading-meetings), version 1.0.0
        2 submissions; levels: NOT_YET, DEVELOPING, PROFICIENT

        57.1% agreement over 5 items rated by 3 assessors; alpha 0.55
        Only 5 items: read these figures with care.

        By pair of assessors
                            items   agreement      kappa   weighted      alpha
            r-1 and r-2         5*      60.0%       0.38       0.44       0.51
            r-1 and r-3         1*     100.0%          -          -          -
            r-2 and r-3         1*       0.0%       0.00       0.00       0.00

        By outcome
                            items   agreement      kappa   weighted      alpha
            EO1                 4*      50.0%          -          -       0.37

        By detail
                            items   agreement      kappa   weighted      alpha
            EO1.1               2*      50.0%          -          -       0.33
            EO1.2               2*      50.0%       0.00       0.00       0.00

        By narrative
                            items   agreement      kappa   weighted      alpha
            account             1*     100.0%          -          -          -

        Where assessors differ most
            EO1.1  50.0% of comparisons differ, over 2 items*: NOT_YET against PROFICIENT 2 times
                   Each meeting ends with who does what by when.
            EO1.2  50.0% of comparisons differ, over 2 items*: NOT_YET against DEVELOPING 1 time
                   Families hear what was agreed.

        How to read this
            item        one criterion of one submission, rated by two or more assessors
            agreement   of all pairs of ratings of one item, the share that are of the same level
            kappa       Cohen's kappa: the agreement of two assessors beyond chance; 1 is full agreement, 0
                        no more than chance
            weighted    the same, where a difference of two levels counts twice as much as one of one level
                        (linear weights)
            alpha       Krippendorff's alpha for ordered levels: the agreement of any number of assessors
                        beyond chance
            *           fewer than 30 items: read these figures with care
            -           not defined: all ratings are the same or, for kappa, there are not exactly two
                        assessors
        """;

    private static final String JSON = """
        {"agreement":"1","credentials":[{\
        "credential":{"id":"leading-meetings","version":"1.0.0","title":"Leading Staff Meetings"},\
        "scale":["NOT_YET","DEVELOPING","PROFICIENT"],"submissions":2,"weights":"linear",\
        "overall":{"assessors":3,"items":5,"fewItems":true,"percentAgreement":57.1,"alpha":0.5455},\
        "pairs":[\
        {"pair":["r-1","r-2"],"assessors":2,"items":5,"fewItems":true,"percentAgreement":60.0,\
        "kappa":0.3750,"weightedKappa":0.4444,"alpha":0.5133},\
        {"pair":["r-1","r-3"],"assessors":2,"items":1,"fewItems":true,"percentAgreement":100.0},\
        {"pair":["r-2","r-3"],"assessors":2,"items":1,"fewItems":true,"percentAgreement":0.0,\
        "kappa":0.0000,"weightedKappa":0.0000,"alpha":0.0000}],\
        "outcomes":[\
        {"outcome":"EO1","assessors":3,"items":4,"fewItems":true,"percentAgreement":50.0,"alpha":0.3704}],\
        "details":[\
        {"detail":"EO1.1","assessors":3,"items":2,"fewItems":true,"percentAgreement":50.0,"alpha":0.3333},\
        {"detail":"EO1.2","assessors":2,"items":2,"fewItems":true,"percentAgreement":50.0,\
        "kappa":0.0000,"weightedKappa":0.0000,"alpha":0.0000}],\
        "parts":[{"part":"account","assessors":2,"items":1,"fewItems":true,"percentAgreement":100.0}],\
        "differences":[\
        {"detail":"EO1.1","items":2,"fewItems":true,"percentDisagreement":50.0,\
        "between":[{"levels":["NOT_YET","PROFICIENT"],"times":2}]},\
        {"detail":"EO1.2","items":2,"fewItems":true,"percentDisagreement":50.0,\
        "between":[{"levels":["NOT_YET","DEVELOPING"],"times":1}]}]}]}
        """;

    private static final String CSV = """
        credential,version,group,id,otherId,assessors,items,fewItems,percentAgreement,kappa,weightedKappa,alpha
        leading-meetings,1.0.0,overall,,,3,5,true,57.1,,,0.5455
        leading-meetings,1.0.0,pair,r-1,r-2,2,5,true,60.0,0.3750,0.4444,0.5133
        leading-meetings,1.0.0,pair,r-1,r-3,2,1,true,100.0,,,
        leading-meetings,1.0.0,pair,r-2,r-3,2,1,true,0.0,0.0000,0.0000,0.0000
        leading-meetings,1.0.0,outcome,EO1,,3,4,true,50.0,,,0.3704
        leading-meetings,1.0.0,detail,EO1.1,,3,2,true,50.0,,,0.3333
        leading-meetings,1.0.0,detail,EO1.2,,2,2,true,50.0,0.0000,0.0000,0.0000
        leading-meetings,1.0.0,part,account,,2,1,true,100.0,,,
        """;

    @TempDir
    Path folder;

    @Test
    void aSchoolLeaderReadsText() throws IOException {
        assertPrints(TEXT, Panel.rated(folder).agreement());
    }

    @Test
    void aProgramReadsJson() throws IOException {
        assertPrints(JSON, Panel.rated(folder).agreement("--format", "json"));
    }

    @Test
    void aSpreadsheetReadsCsv() throws IOException {
        assertPrints(CSV.replace("\n", "\r\n"), Panel.rated(folder).agreement("--format=csv"));
    }

    private static void assertPrints(String expected, Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(expected);
    }

    @Test
    void oneSubmissionHasAgreementToo() throws IOException {
        Panel panel = Panel.rated(folder);

        Run run = Run.of(
                "agreement", "--credential", panel.credential(), panel.folder().resolve("s-2"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 submission; ", "50.0% agreement over 2 items rated by 3 assessors; ");
    }

    @Test
    void whereNobodyComparesThereAreNoFigures() throws IOException {
        Panel panel = Panel.unrated(folder);
        panel.review("s-1", "r-1", "EO1.1 PROFICIENT");

        assertPrints("""
            Leading Staff Meetings (leading-meetings), version 1.0.0
            2 submissions; levels: NOT_YET, DEVELOPING, PROFICIENT

            Nothing was rated by two assessors: there is nothing to compare.
            """, panel.agreement());
        assertThat(panel.agreement("--format", "json").out())
                .contains("\"overall\":{\"assessors\":0,\"items\":0,\"fewItems\":true},\"pairs\":[],");
    }

    @Test
    void unscorableIsTheLowestLevel() throws IOException {
        Panel panel = Panel.rated(folder);
        panel.review("s-1", "r-3", "EO1.1 UNSCORABLE");

        assertThat(panel.agreement("--format", "json").out())
                .contains("\"scale\":[\"UNSCORABLE\",\"NOT_YET\",\"DEVELOPING\",\"PROFICIENT\"]")
                .contains("{\"levels\":[\"UNSCORABLE\",\"PROFICIENT\"],\"times\":2}");
    }

    @Test
    void onTwoLevelsWeightedKappaWouldRepeatKappa() throws IOException {
        Panel panel = Panel.rated(folder);
        Files.writeString(panel.credential(), Staffroom.CREDENTIAL);
        panel.review("s-1", "r-2", "EO1.1 PROFICIENT", "EO1.2 PROFICIENT", "Q1 PROFICIENT");

        assertThat(panel.agreement().out()).contains("kappa").doesNotContain("weighted");
        assertThat(panel.agreement("--format", "json").out())
                .contains("\"kappa\"")
                .doesNotContain("weight");

        panel.review("s-1", "r-3", "EO1.2 UNSCORABLE");
        assertThat(panel.agreement().out()).contains("weighted");
    }

    @Test
    void detailsWithAScaleOfTheirOwnAreLeftOut() throws IOException {
        Panel panel = Panel.unrated(folder);
        Files.writeString(
                panel.credential(),
                Files.readString(panel.credential())
                        .replace(
                                "\"required\": false",
                                "\"rubric\": { \"scale\": [\"SHALLOW\", \"DEEP\"], \"pass\": \"DEEP\" }"));
        panel.review("s-1", "r-1", "EO1.1 PROFICIENT", "EO1.2 DEEP");
        panel.review("s-1", "r-2", "EO1.1 PROFICIENT", "EO1.2 SHALLOW");

        assertThat(panel.agreement().out()).startsWith("""
            Leading Staff Meetings (leading-meetings), version 1.0.0
            2 submissions; levels: NOT_YET, DEVELOPING, PROFICIENT
            1 detail is left out, since it has a scale of its own: EO1.2

            100.0% agreement over 1 item rated by 2 assessors
            """);
        assertThat(panel.agreement("--format", "json").out())
                .contains("\"scale\":[\"NOT_YET\",\"DEVELOPING\",\"PROFICIENT\"],\"leftOut\":[\"EO1.2\"],")
                .contains("\"overall\":{\"assessors\":2,\"items\":1,");
        assertThat(panel.agreement("--format", "csv").out()).doesNotContain("EO1.2");
    }

    @Test
    void aScaleThatIsOnlyCalledOtherwiseIsTheSame() throws IOException {
        Panel panel = Panel.rated(folder);
        Files.writeString(
                panel.credential(),
                Files.readString(panel.credential())
                        .replace(
                                "\"required\": false",
                                "\"rubric\": { \"scale\": [{ \"id\": \"NOT_YET\", \"label\": \"Later\" }, \"DEVELOPING\","
                                        + " \"PROFICIENT\"], \"pass\": \"DEVELOPING\" }"));

        assertPrints(JSON, panel.agreement("--format", "json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "r-9 | \"role\": \"adjudicator\",                     | EO1.1 NOT_YET",
                "p-1 | \"role\": \"assessor\",                        | EO1.1 NOT_YET",
                "r-9 | \"attempt\": 2,                                | EO1.1 NOT_YET",
                "r-8 | \"attempt\": 2,                                | EO1.1 NONSENSE",
                "r-9 | \"sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\", | EO1.1 NOT_YET",
                "r-9 | \"attempt\": 1,                                | EO9.9 NOT_YET",
                "r-9 | \"attempt\": 1,                                | EO1.1/artifact NOT_YET"
            })
    void whatDoesNotCountChangesNothing(String assessor, String properties, String rating) throws IOException {
        Panel panel = Panel.rated(folder);
        panel.reviewWith(properties, "s-2", assessor, rating);

        assertPrints(JSON, panel.agreement("--format", "json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                          | :1:2: .*",
                "{ \"assessor\": \"r-9\", \"ratings\": [] } | :1:1: /submission: .*",
                "{ \"submission\": \"s-2\", \"assessor\": \"r-9\", \"ratings\": [] }"
                        + " | : /submission: the review is of \"s-2\", and the submission is \"s-1\"",
                "{ \"submission\": \"s-1\", \"assessor\": \"r-9\", \"ratings\": ["
                        + " { \"criterion\": \"EO1.1/proficiency\", \"rating\": \"PROFICIENT\" },"
                        + " { \"criterion\": \"EO1.2/proficiency\", \"rating\": \"GOOD\" } ] }"
                        + " | : /ratings/1/rating: \"GOOD\" is not a rating; there are: NOT_YET, DEVELOPING, PROFICIENT,"
                        + " UNSCORABLE",
                "{ \"submission\": \"s-1\", \"assessor\": \"r-1\", \"ratings\": ["
                        + " { \"criterion\": \"EO1.1/proficiency\", \"rating\": \"NOT_YET\" } ] }"
                        + " | : /ratings/0/criterion: \"r-1\" has already rated \"EO1.1/proficiency\" in another review;"
                        + " nobody rates a criterion twice",
                "{ \"submission\": \"s-1\", \"assessor\": \"r-1\", \"role\": \"adjudicator\", \"ratings\": ["
                        + " { \"criterion\": \"EO1.1/proficiency\", \"rating\": \"NOT_YET\" } ] }"
                        + " | : /ratings/0/criterion: \"r-1\" has already rated \"EO1.1/proficiency\" in another review;"
                        + " nobody rates a criterion twice",
                "{ \"submission\": \"s-1\", \"assessor\": \"r-9\", \"role\": \"adjudicator\", \"ratings\": ["
                        + " { \"criterion\": \"EO1.2/proficiency\", \"rating\": \"NOT_YET\" } ] }"
                        + " | : /ratings/0/criterion: \"EO1.2/proficiency\" already has the rating of the adjudicator"
                        + " \"r-4\"; only one adjudicator decides"
            })
    void aReviewThatBreaksARuleIsNamedAndTheOtherSubmissionsCount(String review, String expected) throws IOException {
        Panel panel = Panel.rated(folder);
        panel.reviewWith("\"role\": \"adjudicator\",", "s-1", "r-4", "EO1.2 DEVELOPING");
        Path file = panel.file("s-1", "z.json", review);

        Run run = panel.agreement("--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).startsWith(file.toString());
        assertThat(run.errors().get(0).substring(file.toString().length())).matches(expected);
        Files.move(panel.folder().resolve("s-1"), folder.resolve("set-aside"));
        assertThat(run.out()).isEqualTo(panel.agreement("--format", "json").out());
    }

    @Test
    void aSubmissionThatCannotBeUsedIsNamedAndTheOthersCount() throws IOException {
        Panel panel = Panel.rated(folder);
        Path broken = Files.createDirectory(panel.folder().resolve("s-3")).resolve("submission.json");
        Files.writeString(broken, "{");
        Path other = Files.createDirectory(panel.folder().resolve("s-4")).resolve("submission.json");
        Files.writeString(other, """
            { "id": "s-4", "credential": "leading-change", "credentialVersion": "3", "practitioner": "p-1" }""");
        Path copy = Files.createDirectory(panel.folder().resolve("s-5")).resolve("submission.json");
        Files.copy(panel.folder().resolve("s-1/submission.json"), copy);

        Run run = panel.agreement("--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        broken + ":1:2: the document ends too early; it may have been cut off",
                        other + ": /credential: the submission is for \"leading-change\", and is assessed"
                                + " against \"leading-meetings\"",
                        other + ": /credentialVersion: the submission is for version \"3\", and the definition is"
                                + " version \"1.0.0\"",
                        copy + ": /id: attempt 1 of \"s-1\" is already in "
                                + panel.folder().resolve("s-1/submission.json"));
        assertThat(run.out()).isEqualTo(JSON);
    }

    @Test
    void whereNothingCanBeUsedNothingIsPrinted() throws IOException {
        Run run = Run.of("agreement", Files.createDirectory(folder.resolve("empty")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "agreement a b", "agreement --format html a", "agreement --credential none a"})
    void wrongUsageIsTwo(String commandLine) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }
}
