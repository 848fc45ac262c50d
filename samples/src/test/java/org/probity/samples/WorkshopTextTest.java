package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.review.Rating;

/** A credential that lets the practitioner choose, and asks for more than a self-analysis, in the report that people read. */
class WorkshopTextTest {
    private static final String SPARED = "not needed";

    @Test
    void whatCanBeDoneForAnOutcomeIsToldUnderIt() {
        assertThat(section(render(AssessmentRequest.of(Workshop.tooLittle())), "What to fix first"))
                .isEqualTo("""
                     1. EO1: complete the evidence for more of its details, or improve it: at least 1 more of them has
                        to be proficient.
                        EO1/pass, at /selfAnalysis/0
                        What can be done for EO1; choose as many as it still needs:
                        - EO1.2: refer to an artifact and say where in it the evidence is.
                          EO1.2: explain how the evidence shows it.
                          EO1.2/artifact, EO1.2/locator, EO1.2/explanation, at /selfAnalysis
                        - EO1.3: refer to an artifact and say where in it the evidence is.
                          EO1.3: explain how the evidence shows it.
                          EO1.3/artifact, EO1.3/locator, EO1.3/explanation, at /selfAnalysis
                     2. EO2.1: refer to at least 1 more artifact for "A recording of a workshop". What counts is an
                        artifact that is a sound recording or a video.
                        EO2.1/clip, at /selfAnalysis/1
                     3. Evidence of Workshops: refer to at least 1 more artifact for "Work from two grade levels". What
                        counts is an artifact tagged with a "grade", tagged with a "grade" of its own.
                        evidence/levels, at /artifacts/1
                     4. Tick own-work if it is so: the declaration "All of this is my own work." is asked for.
                        submission/own-work, at /attestations
                    """);
    }

    @Test
    void eachRequirementHasAMarkAndWhereThereIsNoneTheCellIsEmpty() {
        assertThat(after(render(AssessmentRequest.of(Workshop.tooLittle())), "Outcomes"))
                .startsWith("""
                        ✓ met    ✗ not met    ? needs an assessor's review    - waiting until the evidence is complete

                    NOT MET       EO1  The leader plans workshops with teachers.
                                       Aligned with PSEL 2015, 6c, https://example.org/psel?standard=6&part=c; Local
                                       Frame, L2
                                       ✗ 0 of the 3 details of EO1 are proficient, and of the others too few have
                                         complete evidence; 2 have to be proficient.
                                         To do: Complete the evidence for more of its details, or improve it: at least 1
                                         more of them has to be proficient.
                               artifact     locator      explanation  requirement  proficiency
                        EO1.1  ✓ met        ✓ met        ✓ met        ✓ ✗          ? to review  NEEDS REVIEW
                               Teachers choose the question.
                               Aligned with PSEL 2015, 6c, https://example.org/psel?standard=6&part=c
                               ✗ (optional) requirement: EO1.1 refers to 1 artifact that counts as "The slides shown";
                                 at least 3 are asked for.
                        EO1.2  ✗ NOT MET    ✗ NOT MET    ✗ NOT MET                 - waiting    NOT MET
                               (one of several) Teachers bring work of their students.
                               ✗ artifact: EO1.2 has 0 references to artifacts; at least 1 is asked for.
                               ✗ locator: EO1.2 has no reference that would lead to evidence.
                               ✗ explanation: EO1.2 has no explanation in words.
                        EO1.3  ✗ NOT MET    ✗ NOT MET    ✗ NOT MET                 - waiting    NOT MET
                    """);
    }

    @Test
    void theTableKeepsItsColumnsInSpanish() {
        Locale spanish = Locale.forLanguageTag("es");

        assertThat(render(AssessmentRequest.of(Workshop.tooLittle()).in(spanish))
                        .lines())
                .contains(
                        "           material     ubicación    explicación  requisito    competencia",
                        "    EO1.1  ✓ cumple     ✓ cumple     ✓ cumple     ✓ ✗          ? pendiente  PENDIENTE",
                        "    EO1.2  ✗ NO CUMPLE  ✗ NO CUMPLE  ✗ NO CUMPLE               - en espera  NO CUMPLE");
        assertThat(render(Workshop.proficient().in(spanish)).lines())
                .contains("    EO1.3  · no exigido · no exigido · no exigido              · no exigido NO EXIGIDO");
    }

    @Test
    void whatIsAskedOfAPortfolioAndOfTheWholeIsListed() {
        assertThat(after(render(AssessmentRequest.of(Workshop.tooLittle())), "Parts"))
                .startsWith("""

                    NOT MET       Evidence of Workshops (evidence)
                        artifact      2 met, 2 NOT MET
                        locator       2 met, 2 NOT MET
                        explanation   2 met, 2 NOT MET
                        requirement   1 met, 2 NOT MET
                        proficiency   1 to review, 3 waiting
                        pass          1 NOT MET
                        ✗ levels  Evidence of Workshops refers to 1 artifact that counts as "Work from two grade
                                  levels"; at least 2 are asked for.
                                  To do: Refer to at least 1 more artifact for "Work from two grade levels". What counts
                                  is an artifact tagged with a "grade", tagged with a "grade" of its own.

                    NOT MET       The submission as a whole (submission)
                        ✓ attempts   This is attempt 1; at most 2 are allowed.
                        ✓ effective  The submission was handed in on 2026-03-02; submissions are accepted from
                                     2026-01-01 on.
                        ✗ own-work   The declaration "All of this is my own work." is not ticked.
                                     To do: Tick own-work if it is so: the declaration "All of this is my own work." is
                                     asked for.
                        ✓ sharing    (optional) The declaration "It may be shown to others." is ticked.

                    """);
    }

    @Test
    void whatIsAwaitedOfAnOutcomeCountsAmongWhatThereIsToReview() {
        String unrated = render(AssessmentRequest.of(Workshop.whole()));

        assertThat(unrated).startsWith("AWAITING_REVIEW  nothing is missing; an assessor has 3 things to review\n\n");
        assertThat(section(unrated, "Awaiting an assessor")).isEqualTo("""
                    2 details to judge for proficiency: EO1.1, EO2.1
                    1 detail to judge for proficiency, one of several: EO1.2
                """);
        assertThat(render(Workshop.rated(Workshop.rating("EO1.1", "THERE"), Workshop.rating("EO2.1", "D2"))))
                .startsWith("AWAITING_REVIEW  nothing is missing; an assessor has 1 thing to review\n\n")
                .doesNotContain("What to fix first");
    }

    @Test
    void whatIsNotNeededIsNothingToFix() {
        String text = render(Workshop.proficient());

        assertThat(text)
                .startsWith("PROFICIENT  everything that is required is met\n\n")
                .contains("""
                        - waiting until the evidence is complete
                        · not met and not needed: enough other details of the outcome are proficient

                    """)
                .contains("""
                                       ✓ 2 of the 3 details of EO1 are proficient; 2 have to be.
                    """)
                .contains("""
                        EO1.3  · not needed · not needed · not needed              · not needed NOT NEEDED
                               (one of several) Teachers lead a part themselves.

                    """)
                .contains("""
                        locator       3 met, 1 not needed
                    """)
                .doesNotContain("What to fix first");
        assertThat(render(AssessmentRequest.of(Workshop.whole()))).doesNotContain(SPARED);
    }

    @Test
    void ratingsAreCalledWhatTheIssuerCallsThem() {
        String text = render(Workshop.rated(
                Workshop.rating("EO1.1", "THERE"),
                Workshop.rating("EO1.2", "NOT_YET").withComment("Whose work is it?"),
                Workshop.rating("EO2.1", "D1").withComment("It does not say why."),
                new Rating("EO1/pass", "THERE")));

        assertThat(text).startsWith("NOT_YET_PROFICIENT  the assessors found 2 things not yet proficient\n\n");
        assertThat(section(text, "What to fix first")).isEqualTo("""
                 1. EO1: improve at least 1 more of its details until it is proficient; see the assessors' comments,
                    if any.
                    EO1/pass, at /selfAnalysis/0, /selfAnalysis/1, /selfAnalysis/2
                    What can be done for EO1; choose as many as it still needs:
                    - EO1.2: strengthen the evidence or its explanation; see the assessors' comments, if any.
                        r-1, Not yet: "Whose work is it?"
                      EO1.2/proficiency, at /selfAnalysis/1, /selfAnalysis/2
                    - EO1.3: refer to an artifact and say where in it the evidence is.
                      EO1.3: explain how the evidence shows it.
                      EO1.3/artifact, EO1.3/locator, EO1.3/explanation, at /selfAnalysis
                 2. EO2.1: strengthen the evidence or its explanation; see the assessors' comments, if any.
                      r-1, On the surface: "It does not say why."
                    EO2.1/proficiency, at /selfAnalysis/3
                """);
        assertThat(section(text, "Reviews")).isEqualTo("""
                    Each judged criterion needs the rating of one assessor.
                    r-1: 4 ratings given, none missing
                    EO1.1/proficiency  r-1 Proficient: met by the assessor's rating
                    EO1.2/proficiency  r-1 Not yet: NOT MET by the assessor's rating
                    EO1/pass           r-1 Proficient: NOT MET by what was found of its details; not used
                    EO2.1/proficiency  r-1 On the surface: NOT MET by the assessor's rating
                """);
        assertThat(render(Workshop.rated(new Rating("EO1/pass", "THERE"))))
                .contains("EO1/pass  r-1 Proficient: awaits what people find of its details; not used\n");
    }

    private static String render(AssessmentRequest request) {
        return TextReport.render(Workshop.assessor().assess(request), new Ink(false));
    }

    private static String after(String text, String heading) {
        return text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
    }

    private static String section(String text, String heading) {
        String after = after(text, heading);
        return after.substring(0, after.indexOf("\n\n") + 1);
    }
}
