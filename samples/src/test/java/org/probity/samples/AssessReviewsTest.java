package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Documents;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/** What people said and what was found before, from the command line: which files count, and whose fault a fault is. */
class AssessReviewsTest {
    @TempDir
    Path folder;

    private Path credential;
    private Path term;

    @BeforeEach
    void handIn() throws IOException {
        credential = folder.resolve("leading-meetings.json");
        publish(Disagreement.ADJUDICATOR);
        term = submission("term", Jury.submission());
    }

    @Test
    void everyReviewThatIsNamedCounts() throws IOException {
        Run run = assess("--review", review("a.json", 0), "--review", review("b.json", 1), term);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("    rater-adams: 6 ratings given, ", "    rater-brown: 5 ratings given, ");
    }

    @Test
    void reviewsBesideTheSubmissionCount() throws IOException {
        review("term/reviews/1.json", 0);
        review("term/reviews/2.json", 1);
        Files.writeString(folder.resolve("term/reviews/notes.txt"), "not a review");

        Run run = assess(term);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("    rater-adams: 6 ratings given, ", "    rater-brown: 5 ratings given, ");
        assertThat(assess("--review", review("c.json", 2), term).out())
                .contains("    adjudicator judge-clark: 1 rating given, ");
    }

    @Test
    void whoIsFirstIsTheFirstByNameAndWhoIsNamedComesLater() throws IOException {
        publish(Disagreement.FIRST);
        Path named = write("0.json", Jury.review(1, "r-1", Jury.proficiency(1, "PROFICIENT")));
        Path second = write("term/reviews/b.json", Jury.review(1, "r-2", Jury.proficiency(1, "PROFICIENT")));
        Path first = write("term/reviews/a.json", Jury.review(1, "r-3", Jury.proficiency(1, "NOT_YET")));

        assertThat(assess("--review", named, term).out()).contains("r-3 NOT_YET (decides)");
        Files.delete(first);
        write("term/reviews/c.json", Jury.review(1, "r-3", Jury.proficiency(1, "NOT_YET")));
        assertThat(assess("--review", named, term).out()).contains("r-2 PROFICIENT (decides)");
        Files.delete(second);
        assertThat(assess("--review", named, term).out()).contains("r-3 NOT_YET (decides)");
    }

    @Test
    void aLoneDocumentHasNoReviewsBesideIt() throws IOException {
        review("term/reviews/1.json", 0);
        Path lone = Files.copy(term.resolve("submission.json"), folder.resolve("term/s-1.json"));

        assertThat(assess(term.resolve("submission.json")).out()).contains("rater-adams");
        assertThat(assess(lone).out()).doesNotContain("rater-adams").startsWith("AWAITING_REVIEW  ");
    }

    @Test
    void aReviewGoesToTheSubmissionThatItNames() throws IOException {
        Path other = submission(
                "other", Submission.builder("s-2", "leading-meetings", "p-2").build());

        Run run = assess("--format", "json", "--review", review("a.json", 0), other, term);

        assertThat(run.errors()).isEmpty();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        report -> assertThat(report).contains("\"id\":\"s-2\"").doesNotContain("rater-adams"),
                        report -> assertThat(report).contains("\"id\":\"s-1\"").contains("rater-adams"));
    }

    @Test
    void aReviewThatFitsNoneIsNamed() throws IOException {
        Path stray = write("stray.json", Review.byAssessor("s-9", 1, "r-1", List.of()));

        Run run = assess("--review", stray, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(stray + ": /submission: the review is of \"s-9\", which is not among the submissions");
        assertThat(run.out()).startsWith("AWAITING_REVIEW  ");
    }

    @Test
    void aReviewOfAnotherSubmissionBesideOneIsNamed() throws IOException {
        Path other = submission(
                "other", Submission.builder("s-2", "leading-meetings", "p-2").build());
        Path misplaced = review("other/reviews/1.json", 0);

        Run run = assess("--format", "json", other, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(misplaced + ": /submission: the review is of \"s-1\", and the submission is \"s-2\"");
        assertThat(run.out().lines()).singleElement().asString().contains("\"id\":\"s-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named.json", "term/reviews/2.json"})
    void aRatingThatIsNoneIsLocated(String name) throws IOException {
        review("term/reviews/1.json", 1);
        Path wrong = write(name, Jury.review(1, "r-1", Jury.proficiency(1, "PROFICIENT"), Jury.proficiency(2, "GOOD")));

        Run run = name.startsWith("term") ? assess(term) : assess("--review", wrong, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        wrong + ": /ratings/1/rating: \"GOOD\" is not a rating; there are: NOT_YET, PROFICIENT,"
                                + " UNSCORABLE");
    }

    @Test
    void whoRatesTwiceIsLocated() throws IOException {
        write("term/reviews/1.json", Jury.review(1, "r-1", Jury.proficiency(1, "PROFICIENT")));
        Path again = write(
                "again.json", Jury.review(1, "r-1", Jury.proficiency(2, "PROFICIENT"), Jury.proficiency(1, "NOT_YET")));

        Run run = assess("--review", again, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().startsWith(again + ": /ratings/1/criterion: \"r-1\" has");
    }

    @Test
    void aSecondAdjudicatorIsLocated() throws IOException {
        Path one = review("c.json", 2);
        Path other = write(
                "d.json", Review.byAdjudicator("s-1", 1, "judge-evans", List.of(Jury.proficiency(3, "PROFICIENT"))));

        Run run = assess("--review", one, "--review", other, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith(other + ": /ratings/0/criterion: ")
                .contains("\"judge-clark\"");
    }

    @Test
    void aReviewThatCannotBeReadIsNamedAndNothingIsAssessed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"submission\": \"s-1\",\n \"asessor\": 7 }");
        Path missing = folder.resolve("nowhere.json");

        Run run = assess("--review", broken, term);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(broken + ":"))
                .anyMatch(line -> line.startsWith(broken + ":2:") && line.contains("/asessor: "));

        Run other = assess("--review", missing, term);
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.out()).isEmpty();
        assertThat(other.errors()).containsExactly(missing + ": there is no such file or folder");
    }

    @Test
    void aBrokenReviewBesideOneSubmissionLeavesTheOthersAlone() throws IOException {
        Path other = submission(
                "other", Submission.builder("s-2", "leading-meetings", "p-2").build());
        Path broken = Files.writeString(
                Files.createDirectories(other.resolve("reviews")).resolve("1.json"), "{");

        Run run = assess("--format", "json", other, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().startsWith(broken + ":1:");
        assertThat(run.out().lines()).singleElement().asString().contains("\"id\":\"s-1\"");
    }

    @Test
    void anEarlierReportTellsWhatHasChanged() throws IOException {
        Path again = submission("again", Jury.resubmission());

        Run run = assess("--previous", firstReport(), again);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\nSince attempt 1\n", "    1 proficiency is carried over from attempt 1\n")
                .startsWith("AWAITING_REVIEW  nothing is missing; the assessors have 5 things to review\n");
    }

    @Test
    void twoEarlierReportsOnOneSubmissionAreOneTooMany() throws IOException {
        Path first = firstReport();
        Path copy = Files.copy(first, folder.resolve("copy.json"));

        Run run = assess("--previous", first, "--previous", copy, submission("again", Jury.resubmission()));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        copy + ": /submission/id: " + first + " is also a report on \"s-1\"; name the latest one");
    }

    @Test
    void aReportOnTheSameAttemptIsNoEarlierOne() throws IOException {
        Path first = firstReport();

        Run run = assess("--previous", first, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(first + ": /submission/attempt: the previous report is on attempt 1, which is not"
                        + " before this one, attempt 1");
    }

    @Test
    void anEarlierReportThatFitsNoneIsNamed() throws IOException {
        Path first = firstReport();
        Path other = submission(
                "other", Submission.builder("s-2", "leading-meetings", "p-2").build());

        Run run = assess("--previous", first, other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        first + ": /submission/id: the report is on \"s-1\", which is not among the submissions");
        assertThat(run.out()).startsWith("INCOMPLETE  ");
    }

    @Test
    void anEarlierReportThatIsNoneIsNamed() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{ \"report\": \"2\" }");

        Run run = assess("--previous", none, term);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).isNotEmpty().allMatch(line -> line.startsWith(none + ":1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void thePractitionersCopyNamesNobodyAndKeepsSecrets(String format) throws IOException {
        putReviewsBeside();

        Run full = assess("--format", format, term);
        Run copy = assess("--format", format, "--audience", "practitioner", term);

        assertThat(full.out()).contains(Jury.IDS).contains("The coach");
        assertThat(copy.status()).isEqualTo(full.status());
        assertThat(copy.err()).isEmpty();
        assertThat(copy.out())
                .doesNotContain(Jury.IDS)
                .doesNotContain("The coach")
                .contains("One month is not a habit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void anAssessorSeesTheOthersWhenTheirOwnRatingsAreIn(String format) throws IOException {
        putReviewsBeside();

        assertThat(assess("--format", format, "--audience", "assessor", "--as", "rater-davis", term)
                        .out())
                .contains("rater-davis")
                .doesNotContain(Jury.IDS)
                .doesNotContain("NOT_YET", "UNSCORABLE", "One month");
        assertThat(assess("--format", format, "--audience", "assessor", "--as", "rater-brown", term)
                        .out())
                .contains("rater-brown", "One month", "The coach")
                .doesNotContain("rater-adams", "judge-clark");
        assertThat(assess("--format", format, "--audience", "assessor", "--as", "rater-adams", term)
                        .out())
                .contains(Jury.IDS);
        assertThat(assess("--format", format, "--audience", "issuer", term))
                .isEqualTo(assess("--format", format, term));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--as r-1", "--audience assessor", "--audience practitioner --as r-1", "--audience teacher"})
    void anAudienceThatCannotBeIsWrongUsage(String options) {
        List<Object> arguments = new ArrayList<>(List.of(options.split(" ")));
        arguments.add(term);

        Run run = assess(arguments.toArray());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("probity assess: ")
                .contains("--audience")
                .endsWith("see probity assess --help");
    }

    private Path firstReport() throws IOException {
        return Files.writeString(folder.resolve("first-report.json"), Documents.toJson(Jury.first()));
    }

    private void putReviewsBeside() throws IOException {
        for (int i = 0; i < Jury.reviews().size(); i++) {
            review("term/reviews/" + i + ".json", i);
        }
    }

    private Path review(String name, int which) throws IOException {
        return write(name, Jury.reviews().get(which));
    }

    private Path write(String name, Review review) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Documents.toJson(review));
    }

    private void publish(Disagreement disagreement) throws IOException {
        Files.writeString(credential, Documents.toJson(Jury.credential("1.0.0", disagreement)));
    }

    private Path submission(String name, Submission submission) throws IOException {
        Path document = Files.createDirectories(folder.resolve(name)).resolve("submission.json");
        return Files.writeString(document, Documents.toJson(submission)).getParent();
    }

    private Run assess(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("assess", "--credential", credential));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray());
    }
}
