package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.samples.html.Pages.criterion;
import static org.probity.samples.html.Pages.section;
import static org.probity.samples.html.Pages.words;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.samples.Workshop;

/** A credential that lets the practitioner choose, and asks for more than a self-analysis, in the page. */
class WorkshopPageTest {
    private static String lacking;
    private static String proficient;

    @BeforeAll
    static void render() throws IOException {
        lacking = Pages.ofWorkshop(AssessmentRequest.of(Workshop.tooLittle()));
        proficient = Pages.ofWorkshop(Workshop.proficient());
    }

    @Test
    void whatCanBeDoneForAnOutcomeIsToldUnderIt() {
        String section = section(lacking, "_fix");

        assertThat(words(section))
                .contains("EO1 The leader plans workshops with teachers. Complete the evidence for more of its details,"
                        + " or improve it: at least 1 more of them has to be proficient."
                        + " What can be done for EO1; choose as many as it still needs:"
                        + " EO1.2 Teachers bring work of their students."
                        + " Refer to an artifact and say where in it the evidence is."
                        + " Explain how the evidence shows it."
                        + " EO1.3 Teachers lead a part themselves.")
                .contains("The submission as a whole, own-work Tick own-work if it is so");
        assertThat(Pages.attributes(section, "href"))
                .containsExactly(
                        "#EO1/pass",
                        "#EO1.2/artifact",
                        "#EO1.3/artifact",
                        "#EO2.1/clip",
                        "#evidence/levels",
                        "#submission/own-work");
    }

    @Test
    void eachRequirementStandsInItsColumnAndWithItsDetail() {
        String section = section(lacking, "_coverage");

        assertThat(words(section))
                .contains("Detail artifact locator explanation requirement proficiency EO1")
                .contains("EO1.1/clip: ✓ met EO1.1/slides: ✗ NOT MET EO1.1/proficiency: ? to review")
                .contains("EO1.2 Teachers bring work of their students. (one of several)")
                .contains("EO1.2/explanation: ✗ NOT MET EO1.2/proficiency: - waiting");
        assertThat(Pages.all(section, "(<td>)")).hasSize(4 * 5);
        assertThat(words(criterion(lacking, "EO2.1/clip")))
                .isEqualTo(
                        "requirement ✗ NOT MET EO2.1 refers to 0 artifacts that count as \"A recording of a workshop\";"
                                + " at least 1 is asked for. To do: Refer to at least 1 more artifact for"
                                + " \"A recording of a workshop\". What counts is an artifact that is a sound recording or a video.");
        assertThat(words(criterion(lacking, "EO1.1/slides")))
                .startsWith("requirement ✗ NOT MET Optional: it never holds the credential back. EO1.1 refers");
    }

    @Test
    void whatIsAskedOfAnOutcomeAPortfolioAndTheWholeIsListed() {
        assertThat(words(criterion(lacking, "EO1/pass")))
                .startsWith("pass ✗ NOT MET 0 of the 3 details of EO1 are proficient,")
                .endsWith("To do: Complete the evidence for more of its details, or improve it:"
                        + " at least 1 more of them has to be proficient.");
        assertThat(words(criterion(lacking, "evidence/levels")))
                .startsWith("levels ✗ NOT MET Evidence of Workshops refers to 1 artifact that counts as")
                .contains("To do: Refer to at least 1 more artifact for \"Work from two grade levels\".");
        assertThat(words(criterion(lacking, "submission/own-work")))
                .isEqualTo("own-work ✗ NOT MET The declaration \"All of this is my own work.\" is not ticked."
                        + " To do: Tick own-work if it is so:"
                        + " the declaration \"All of this is my own work.\" is asked for.");
        assertThat(words(criterion(lacking, "submission/sharing")))
                .isEqualTo("sharing ✓ met Optional: it never holds the credential back."
                        + " The declaration \"It may be shown to others.\" is ticked.");
        assertThat(words(lacking))
                .contains(
                        "The submission as a whole ✗ NOT MET attempts ✓ met This is attempt 1; at most 2 are allowed.");
    }

    @Test
    void detailsAmongWhichToChooseAreNotCalledOptional() {
        assertThat(words(lacking))
                .contains("EO1.2 Teachers bring work of their students. ✗ NOT MET"
                        + " One of several: 2 of the 3 details of EO1 have to be proficient.");
        assertThat(words(section(lacking, "_review"))).endsWith("1 detail to judge for proficiency: EO1.1");
    }

    @Test
    void whatIsNotNeededIsNothingToFix() {
        assertThat(words(criterion(proficient, "EO1.3/explanation")))
                .isEqualTo("explanation · not needed EO1.3 has no explanation in words.");
        assertThat(words(proficient))
                .contains("EO1.3 Teachers lead a part themselves. · not needed One of several")
                .contains("pass ✓ met 2 of the 3 details of EO1 are proficient; 2 have to be.");
        assertThat(Pages.attributes(proficient, "id")).doesNotContain("_fix", "_review");
    }

    @Test
    void statusCountsWhatIsAwaitedOfAnOutcome() throws IOException {
        assertThat(words(section(
                        Pages.ofWorkshop(
                                Workshop.rated(Workshop.rating("EO1.1", "THERE"), Workshop.rating("EO2.1", "D2"))),
                        "_status")))
                .contains("An assessor has 1 thing to judge; the practitioner has nothing to do.");
    }

    @Test
    void scalesAreDescribedAndRatingsCalledByThem() {
        assertThat(words(section(lacking, "_scale")))
                .isEqualTo("How it is rated Not yet NOT_YET One of several signs is missing."
                        + " Proficient THERE passes Every sign is there.");
        assertThat(words(lacking))
                .contains("How it is rated of EO2.1 On the surface D1 In depth D2 passes It names what was changed,"
                        + " and why. D3 passes");
        assertThat(words(criterion(proficient, "EO1.1/proficiency"))).endsWith("r-1: Proficient");
        assertThat(words(criterion(proficient, "EO2.1/proficiency"))).endsWith("r-1: D3");
    }

    @Test
    void standardsAreNamedAndLinked() {
        assertThat(words(lacking))
                .contains(
                        "The leader plans workshops with teachers. ✗ NOT MET Aligned with PSEL 2015, 6c, Local Frame, L2")
                .contains("Teachers choose the question. ? to review Aligned with PSEL 2015, 6c What the");
        assertThat(Pages.attributes(lacking, "href"))
                .filteredOn(link -> link.startsWith("https://example.org/psel"))
                .isEqualTo(List.of(
                        "https://example.org/psel?standard=6&part=c", "https://example.org/psel?standard=6&part=c"));
    }

    @Test
    void aSourceStandsWithItsPublication() {
        assertThat(words(lacking))
                .contains("Show two of the three, the first among them. " + Workshop.HANDBOOK)
                .contains("Refer to at least one artifact.")
                .doesNotContain("Refer to at least one artifact. " + Workshop.HANDBOOK);
    }
}
