package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.samples.html.Pages.criterion;
import static org.probity.samples.html.Pages.section;
import static org.probity.samples.html.Pages.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.engine.AssessmentRequest;
import org.probity.samples.Jury;

/** What people said, in the page. */
class ReviewedPageTest {
    @TempDir
    static Path folder;

    private static String page;
    private static String again;
    private static String practitioners;

    @BeforeAll
    static void render() throws IOException {
        page = Pages.ofJury(Jury.rated());
        again = Pages.ofJury(AssessmentRequest.of(Jury.resubmission())
                .withReviews(List.of(Jury.review(2, "r-1", Jury.proficiency(1, "NOT_YET"))))
                .withPrevious(Jury.first()));
        practitioners = Pages.ofJury(Jury.rated().forPractitioner());
    }

    @Test
    void theStatusCountsWhatItIsAbout() throws IOException {
        assertThat(words(section(page, "_status")))
                .contains(
                        "Nothing that is required is missing. The assessors have 1 thing to judge; 3 are found not met.");
        assertThat(words(section(Pages.ofJury(Jury.rated().withReviews(Jury.allReviews())), "_status")))
                .contains("All ratings are in, and the assessors disagree. An adjudicator has 2 things to decide;"
                        + " 3 are found not met.");
    }

    @Test
    void whoIsAwaitedIsSaid() {
        String section = section(page, "_review");

        assertThat(words(section))
                .isEqualTo("What to review Awaiting an assessor 1 answer to find in Account of a Term: Q1"
                        + " Awaiting an adjudicator 1 detail to judge for proficiency: EO1.4");
        assertThat(Pages.attributes(section, "href")).containsExactly("#account/Q1", "#EO1.4/proficiency");
        assertThat(section(again, "_review")).doesNotContain("Awaiting an adjudicator");
    }

    @Test
    void commentsStandWithWhatIsToFix() {
        assertThat(words(section(page, "_fix")))
                .contains("see the assessors' comments, if any."
                        + " rater-adams: NOT_YET The notes do not name a family."
                        + " rater-brown: NOT_YET Private: not shown to the practitioner. " + Jury.PRIVATE)
                .contains("Adjudicator judge-clark: NOT_YET decides Two of nine pages show it.")
                .contains("rater-adams: UNSCORABLE (it cannot be read, seen or heard) Page 5 is blank."
                        + " rater-brown: UNSCORABLE (the assessor has no access to it)");
    }

    @Test
    void everyRatingStandsWithItsCriterion() {
        assertThat(words(criterion(page, "EO1.3/proficiency")))
                .endsWith("Decided by the adjudicator's rating."
                        + " rater-adams: PROFICIENT Read aloud on page 3."
                        + " rater-brown: NOT_YET One month is not a habit."
                        + " Adjudicator judge-clark: NOT_YET decides Two of nine pages show it.");
        assertThat(words(criterion(page, "EO1.1/proficiency")))
                .endsWith("Decided by the assessors' agreement. rater-adams: PROFICIENT rater-brown: PROFICIENT");
        assertThat(words(criterion(page, "account/Q1")))
                .endsWith("rater-adams: NOT_YET It says nothing of before.")
                .doesNotContain("Decided");
        assertThat(words(criterion(again, "EO1.1/proficiency")))
                .endsWith("Carried over from attempt 1; the ratings are not used. r-1: NOT_YET");
        assertThat(words(criterion(again, "EO1.1/artifact"))).doesNotContain("Decided");
    }

    @Test
    void whoDecidesStandsWithTheRule() {
        assertThat(words(page))
                .contains("EO1.1/artifact Decided by the rule portfolio.artifact:")
                .contains(
                        "EO1.1/proficiency Decided by the assessors' agreement, under the rule portfolio.proficiency:")
                .contains(
                        "EO1.3/proficiency Decided by the adjudicator's rating, under the rule portfolio.proficiency:")
                .contains("EO1.4/proficiency An adjudicator decides, under the rule portfolio.proficiency:")
                .contains("account/Q1 An assessor decides, under the rule narrative.prompt:");
        assertThat(words(again))
                .contains("EO1.1/proficiency Carried over from attempt 1, under the rule portfolio.proficiency:");
    }

    @Test
    void reviewsAreSummedUp() {
        String section = section(page, "_reviews");

        assertThat(words(section))
                .isEqualTo("Reviews Each judged criterion needs the ratings of 2 assessors."
                        + " The assessors agree on 3 of 5 criteria rated by two or more of them (60.0%)."
                        + " Who has rated, and which ratings are still awaited. Assessor Role Given Missing"
                        + " rater-adams assessor 6 none"
                        + " rater-brown assessor 5 account/Q1"
                        + " judge-clark adjudicator 1 EO1.4/proficiency"
                        + " On what the assessors disagree"
                        + " EO1.3/proficiency: rater-adams PROFICIENT, rater-brown NOT_YET, adjudicator judge-clark NOT_YET"
                        + " (decides); NOT MET by the adjudicator's rating"
                        + " EO1.4/proficiency: rater-adams PROFICIENT, rater-brown NOT_YET; awaits an adjudicator");
        assertThat(Pages.attributes(section, "href"))
                .containsExactly("#account/Q1", "#EO1.4/proficiency", "#EO1.3/proficiency", "#EO1.4/proficiency");
        assertThat(Pages.attributes(section, "scope")).containsExactly("col", "col", "col", "col", "row", "row", "row");
        assertThat(words(section(again, "_reviews")))
                .endsWith("What is not rated again Carried over from attempt 1: EO1.1/proficiency");
    }

    @Test
    void whereNobodyHasSaidAnythingThereIsNothingToSumUp() throws IOException {
        String unrated = Pages.ofJury(AssessmentRequest.of(Jury.submission()));

        assertThat(Pages.attributes(unrated, "id")).contains("_review").doesNotContain("_reviews", "_since");
    }

    @Test
    void aSecondAttemptBeginsWithWhatHasChanged() {
        String section = section(again, "_since");

        assertThat(words(section))
                .isEqualTo("Since attempt 1"
                        + " From not met to awaiting review: EO1.2/proficiency, EO1.3/proficiency, EO1.5/proficiency"
                        + " Evidence changed: EO1.2, EO1.3, EO1.4, EO1.5"
                        + " Account of a Term: 3 words added (6 before, 9 now)"
                        + " 1 proficiency is carried over from attempt 1");
        assertThat(Pages.attributes(section, "href"))
                .containsExactly(
                        "#EO1.2/proficiency",
                        "#EO1.3/proficiency",
                        "#EO1.5/proficiency",
                        "#EO1.2",
                        "#EO1.3",
                        "#EO1.4",
                        "#EO1.5",
                        "#account");
        assertThat(Pages.attributes(again, "id"))
                .containsSubsequence("_status", "_since", "_review", "_coverage", "_parts", "_reviews");
        assertThat(Pages.all(again, "(<a href=\"#_[a-z]*\">[^<]*)"))
                .contains("<a href=\"#_since\">Since attempt 1", "<a href=\"#_reviews\">Reviews");
    }

    @Test
    void advisoriesAboutReviewsLeadToTheirCriterion() {
        assertThat(words(section(again, "_advisories"))).contains("EO1.1/proficiency, review.unused by r-1");
        assertThat(Pages.attributes(section(again, "_advisories"), "href")).containsExactly("#EO1.1/proficiency");
    }

    @Test
    void thePractitionersCopyNamesNobodyAndKeepsSecrets() {
        assertThat(words(section(practitioners, "_status")))
                .contains("Copy for the practitioner: it names no assessor and leaves out private comments.");
        assertThat(words(criterion(practitioners, "EO1.3/proficiency")))
                .endsWith("Assessor: NOT_YET One month is not a habit."
                        + " Assessor: PROFICIENT Read aloud on page 3."
                        + " Adjudicator: NOT_YET decides Two of nine pages show it.");
        assertThat(practitioners)
                .doesNotContain(Jury.IDS)
                .doesNotContain(Jury.PRIVATE, "Private", "<table class=\"people\">");
        assertThat(page).contains(Jury.IDS).contains(Jury.PRIVATE);
    }

    @Test
    void whoeverHasNotRatedSeesNothingOfTheOthers() throws IOException {
        assertThat(Pages.ofJury(Jury.rated().forAssessor("rater-davis")))
                .contains("Copy for an assessor, ", "rater-davis")
                .doesNotContain(Jury.IDS)
                .doesNotContain("NOT_YET", "UNSCORABLE", "agree on", Jury.PRIVATE);
    }

    @Test
    void hostileCommentsAreShownAsText() throws IOException {
        String hostile = Pages.of(
                Hostile.assessor(),
                Hostile.request(folder),
                ArtifactFolder.of(folder.resolve("submission.json"), Optional.empty()));

        assertThat(section(hostile, "_fix"))
                .contains("r-2", "Adjudicator r-3")
                .contains("&lt;script&gt;alert('read')&lt;/script&gt;")
                .contains("<span class=\"unseen\">U+202E</span>");
        assertThat(words(section(hostile, "_since")))
                .contains("it is another one, although both are version 1")
                .contains("No longer asked for,")
                .contains("1 proficiency is carried over from attempt 1");
        assertThat(words(section(hostile, "_review"))).contains("Awaiting an adjudicator 1 optional detail");
        assertThat(words(section(hostile, "_advisories")))
                .contains("review.unknown-criterion of \"'&gt;&lt;/title&gt;");
    }
}
