package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.report.Report;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;

/** What people said, in the report that people read. */
class ReviewedTextTest {
    private static final Assessor ASSESSOR = Jury.assessor();

    @Test
    void theStatusCountsWhatItIsAbout() {
        assertThat(render(Jury.rated()))
                .startsWith(
                        "AWAITING_REVIEW  nothing is missing; the assessors have 1 thing to review; 3 are found not met\n\n");
        assertThat(render(Jury.rated().withReviews(Jury.allReviews())))
                .startsWith(
                        "IN_ADJUDICATION  the assessors disagree; an adjudicator has 2 things to decide; 3 are found not met\n\n");
        assertThat(render(AssessmentRequest.of(Jury.submission())))
                .startsWith("AWAITING_REVIEW  nothing is missing; the assessors have 6 things to review\n\n");
    }

    @Test
    void whatPeopleFoundNotMetIsToFixAndTheirCommentsSayWhy() {
        assertThat(section(render(Jury.rated()), "What to fix first")).isEqualTo("""
                 1. EO1.2: strengthen the evidence or its explanation; see the assessors' comments, if any.
                      rater-adams, NOT_YET: "The notes do not name a family."
                      rater-brown, NOT_YET, not for the practitioner: "The coach wrote this for him, I believe."
                    EO1.2/proficiency, at /selfAnalysis/1
                 2. EO1.3: strengthen the evidence or its explanation; see the assessors' comments, if any.
                      rater-adams, PROFICIENT: "Read aloud on page 3."
                      rater-brown, NOT_YET: "One month is not a habit."
                      adjudicator judge-clark, NOT_YET: "Two of nine pages show it."
                    EO1.3/proficiency, at /selfAnalysis/2
                 3. EO1.5: replace the evidence, since it could not be rated: it cannot be read, seen or heard; the
                    assessor has no access to it. To improve it is not enough.
                      rater-adams, UNSCORABLE (it cannot be read, seen or heard): "Page 5 is blank."
                      rater-brown, UNSCORABLE (the assessor has no access to it)
                    EO1.5/proficiency, at /selfAnalysis/4
                """);
    }

    @Test
    void whoIsAwaitedIsSaid() {
        String text = render(Jury.rated());

        assertThat(section(text, "Awaiting an assessor")).isEqualTo("""
                    1 answer to find in Account of a Term: Q1
                """);
        assertThat(section(text, "Awaiting an adjudicator")).isEqualTo("""
                    1 detail to judge for proficiency: EO1.4
                """);
        assertThat(render(Jury.rated().withReviews(Jury.allReviews()))).doesNotContain("\nAwaiting an assessor\n");
        assertThat(render(AssessmentRequest.of(Jury.submission()))).doesNotContain("\nAwaiting an adjudicator\n");
    }

    @Test
    void reviewsAreSummedUpAndDisagreementStandsOut() {
        assertThat(section(render(Jury.rated()), "Reviews")).isEqualTo("""
                    Each judged criterion needs the ratings of 2 assessors.
                    rater-adams: 6 ratings given, none missing
                    rater-brown: 5 ratings given, missing: Q1 of Account of a Term
                    adjudicator judge-clark: 1 rating given, missing: proficiency of EO1.4
                    The assessors agree on 3 of 5 criteria rated by two or more of them (60.0%).
                    account/Q1         rater-adams NOT_YET: awaits further ratings
                                         rater-adams, NOT_YET: "It says nothing of before."
                    EO1.1/proficiency  rater-adams PROFICIENT, rater-brown PROFICIENT: met by the assessors'
                                       agreement
                    EO1.2/proficiency  rater-adams NOT_YET, rater-brown NOT_YET: NOT MET by the assessors' agreement
                  ≠ EO1.3/proficiency  rater-adams PROFICIENT, rater-brown NOT_YET, adjudicator judge-clark NOT_YET
                                       (decides): the assessors DISAGREE; NOT MET by the adjudicator's rating
                  ≠ EO1.4/proficiency  rater-adams PROFICIENT, rater-brown NOT_YET: the assessors DISAGREE; awaits
                                       an adjudicator
                                         rater-adams, PROFICIENT: "Page 4 begins with it."
                                         rater-brown, NOT_YET, not for the practitioner: "The coach wrote this for
                                         him, I believe."
                    EO1.5/proficiency  rater-adams UNSCORABLE, rater-brown UNSCORABLE: NOT MET by the assessors'
                                       agreement
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWEST, 'rater-adams PROFICIENT, rater-brown NOT_YET (decides)', NOT MET by the lowest rating",
        "HIGHEST, 'rater-adams PROFICIENT (decides), rater-brown NOT_YET', met by the highest rating",
        "FIRST, 'rater-adams PROFICIENT (decides), rater-brown NOT_YET', met by the first rating"
    })
    void everyPolicyHasItsWords(Disagreement policy, String ratings, String outcome) {
        Assessor assessor = Assessor.of(Jury.credential("1.0.0", policy));

        assertThat(oneLine(assessor.assess(Jury.rated())))
                .contains("≠ EO1.4/proficiency " + ratings + ": the assessors DISAGREE; " + outcome);
    }

    @Test
    void aMajorityDecides() {
        Assessor assessor = Assessor.of(Jury.credential("1.0.0", Disagreement.MAJORITY));
        List<Review> three = List.of(
                Jury.review(1, "r-1", Jury.proficiency(4, "PROFICIENT")),
                Jury.review(1, "r-2", Jury.proficiency(4, "NOT_YET")),
                Jury.review(1, "r-3", Jury.proficiency(4, "PROFICIENT")));

        assertThat(oneLine(assessor.assess(Jury.submission(), three)))
                .contains("≠ EO1.4/proficiency r-1 PROFICIENT (decides), r-2 NOT_YET, r-3 PROFICIENT (decides):"
                        + " the assessors DISAGREE; met by the majority of ratings");
    }

    @Test
    void aRatingThatARuleComesBeforeIsNotUsed() {
        List<Review> reviews = List.of(
                Jury.review(1, "r-1", Jury.proficiency(1, "NOT_YET"), Jury.proficiency(2, "NOT_YET")),
                Review.byAssessor("s-1", 1, "r-2", List.of(new Rating("account/words", "NOT_YET"))));

        assertThat(section(
                        render(AssessmentRequest.of(Jury.submission(1, "We agree.", ""))
                                .withReviews(reviews)),
                        "Reviews"))
                .endsWith("""
                            account/words      r-2 NOT_YET: NOT MET by a rule; not used
                            EO1.1/proficiency  r-1 NOT_YET: awaits further ratings
                            EO1.2/proficiency  r-1 NOT_YET: waiting until the evidence is complete; not used
                        """);
    }

    @Test
    void whereNobodyHasSaidAnythingThereIsNothingToSumUp() {
        assertThat(render(AssessmentRequest.of(Jury.submission()))).doesNotContain("\nReviews\n");
    }

    @Test
    void aSecondAttemptBeginsWithWhatHasChanged() {
        String text = render(AssessmentRequest.of(Jury.resubmission()).withPrevious(Jury.first()));

        assertThat(text).contains("""
                17 of 22 criteria met

                Since attempt 1
                    From not met to awaiting review: proficiency of EO1.2, EO1.3, EO1.5
                    Evidence changed: EO1.2 to EO1.5
                    Account of a Term: 3 words added (6 before, 9 now)
                    1 proficiency is carried over from attempt 1

                Awaiting an assessor
                """);
        assertThat(section(text, "Reviews")).isEqualTo("""
                    Each judged criterion needs the ratings of 2 assessors.
                    Carried over from attempt 1, not to be rated again: EO1.1
                """);
    }

    @Test
    void anotherDefinitionIsToldOfBeforeAnythingElse() {
        Report report = Jury.assessor("1.1.0")
                .assess(AssessmentRequest.of(Jury.resubmission()).withPrevious(Jury.first()));

        assertThat(TextReport.render(report, new Ink(false))).contains("""
                16 of 22 criteria met

                The credential's definition has changed since attempt 1: version 1.0.0 before, 1.1.0 now

                Since attempt 1
                    From met to awaiting review: proficiency of EO1.1
                    From not met to awaiting review: proficiency of EO1.2, EO1.3, EO1.5
                    Evidence changed: EO1.2 to EO1.5
                    Account of a Term: 3 words added (6 before, 9 now)

                Awaiting an assessor
                """);
    }

    @Test
    void wordsThatWereTakenOutAreToldOf() {
        Report longer = ASSESSOR.assess(Jury.submission(1, "We agree who calls which family.", "It is there."));

        assertThat(render(AssessmentRequest.of(Jury.submission(2, "We agree.", "It is there."))
                        .withPrevious(longer)))
                .contains("""
                        Since attempt 1
                            From met to not met: words of Account of a Term
                            Account of a Term: 4 words removed (6 before, 2 now)

                        """);
    }

    @Test
    void thatNothingHasChangedIsSaid() {
        Report first = ASSESSOR.assess(Jury.submission());
        String account = "We agree which family calls whom.";

        assertThat(section(
                        render(AssessmentRequest.of(Jury.submission(3, account, "The notes list it."))
                                .withPrevious(first)),
                        "Since attempt 1"))
                .isEqualTo("    Nothing has changed: no verdict, no evidence, no number of words\n");
    }

    @Test
    void advisoriesAboutReviewsSayWhoseAndOfWhat() {
        List<Review> idle = List.of(
                Jury.review(2, "r-1", Jury.proficiency(1, "NOT_YET"), new Rating("EO9/proficiency", "NOT_YET")),
                Jury.review(1, "r-2", Jury.proficiency(2, "NOT_YET")));
        AssessmentRequest request = AssessmentRequest.of(Jury.resubmission())
                .withPrevious(Jury.first())
                .withReviews(idle);

        String text = render(request);
        assertThat(section(text, "Advisories: worth knowing, and without effect on any verdict"))
                .isEqualTo("""
                            A review is of attempt 1, and this is attempt 2, so it does not count.
                              review.other-attempt, by r-2
                            A rating is of EO9/proficiency, which is not a criterion of this credential, so it does not
                            count.
                              review.unknown-criterion, of EO9/proficiency, by r-1
                            A rating of EO1.1/proficiency was not used: an earlier attempt's finding stands, since the
                            evidence is the same.
                              review.unused, of EO1.1/proficiency, by r-1
                        """);
        assertThat(section(text, "Reviews"))
                .contains("    EO1.1/proficiency  r-1 NOT_YET: met, carried over from attempt 1; not used\n");
        assertThat(render(request.forPractitioner()))
                .contains("      review.other-attempt\n", "      review.unused, of EO1.1/proficiency\n");
    }

    @Test
    void thePractitionersCopyNamesNobodyAndKeepsSecrets() {
        String text = render(Jury.rated().forPractitioner());

        assertThat(text)
                .contains(" 3 are found not met\n"
                        + "Copy for the practitioner: it names no assessor and leaves out private comments\n\n")
                .contains("""
                         2. EO1.3: strengthen the evidence or its explanation; see the assessors' comments, if any.
                              assessor, NOT_YET: "One month is not a habit."
                              assessor, PROFICIENT: "Read aloud on page 3."
                              adjudicator, NOT_YET: "Two of nine pages show it."
                            EO1.3/proficiency, at /selfAnalysis/2
                        """);
        assertThat(section(text, "Reviews"))
                .startsWith("    Each judged criterion needs the ratings of 2 assessors.\n    The assessors agree")
                .contains("  ≠ EO1.4/proficiency  assessor NOT_YET, assessor PROFICIENT: the assessors DISAGREE;");
        assertThat(text).doesNotContain(Jury.IDS).doesNotContain(Jury.PRIVATE.substring(0, 16), "not for the pr");
        assertThat(Documents.toJson(ASSESSOR.assess(Jury.rated().forPractitioner())))
                .doesNotContain(Jury.IDS)
                .doesNotContain(Jury.PRIVATE);
    }

    @Test
    void whoeverHasNotRatedSeesNothingOfTheOthers() {
        String text = render(Jury.rated().forAssessor("rater-davis"));

        assertThat(text)
                .startsWith("AWAITING_REVIEW  nothing is missing; the assessors have 6 things to review\n"
                        + "Copy for an assessor, who sees the others' ratings once none of their own is missing\n\n")
                .doesNotContain(Jury.IDS)
                .doesNotContain("NOT_YET", "UNSCORABLE", "page 3", "agree on");
        assertThat(section(text, "Reviews")).isEqualTo("""
                    Each judged criterion needs the ratings of 2 assessors.
                    rater-davis: 0 ratings given, missing: Q1 of Account of a Term; proficiency of EO1.1 to EO1.5
                """);
    }

    @Test
    void whoeverHasRatedEverythingSeesTheOthers() {
        assertThat(render(Jury.rated().forAssessor(Jury.IDS.get(0))))
                .contains("Copy for an assessor, ")
                .contains(Jury.IDS);
    }

    @Test
    void hostileCommentsAreHarmless() {
        String comment = "\u001b[31mred\u202e\u2066 " + "x".repeat(300) + "\r\n\nINCOMPLETE\u2028\u0085 \u200b";
        List<Review> reviews = List.of(
                Jury.review(1, "r-1", Jury.proficiency(1, "NOT_YET").withComment(comment)),
                Jury.review(1, "r-2", Jury.proficiency(1, "NOT_YET").withComment(comment)));

        String text = render(AssessmentRequest.of(Jury.submission()).withReviews(reviews));

        assertThat(text.codePoints().filter(point -> point != '\n'))
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        assertThat(text).contains("\\u001b[31mred\\u202e\\u2066");
        assertThat(text.lines())
                .allMatch(line -> Columns.width(line) <= Page.COLUMNS)
                .noneMatch(line -> line.startsWith("INCOMPLETE"));
    }

    private static String render(AssessmentRequest request) {
        return TextReport.render(ASSESSOR.assess(request), new Ink(false));
    }

    private static String oneLine(Report report) {
        return TextReport.render(report, new Ink(false)).replaceAll("\\s+", " ");
    }

    private static String section(String text, String heading) {
        String after = text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
        return after.substring(0, after.indexOf("\n\n") + 1);
    }
}
