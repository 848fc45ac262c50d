package org.probity.engine.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** A definition that is built in Java is checked like one that is read, and says what its parts ask for. */
class CredentialTest {
    private static final Outcome GOALS = new Outcome(
            "EO1",
            "Sets goals.",
            List.of(new Detail("EO1.1", "Agrees on goals."), new Detail("EO1.2", "Publishes goals.")));
    private static final Outcome FOLLOW_UP =
            new Outcome("EO2", "Follows up.", List.of(new Detail("EO2.1", "Meets each team.")));

    @Test
    void without_parts_there_is_nothing_to_hand_in() {
        assertRefused(
                Credential.builder("goals", "1", "Goals"),
                new Fault("/parts", "the definition has no part, so nothing would be handed in"));
    }

    @Test
    void a_narrative_cannot_cover_what_is_not_there() {
        assertRefused(
                Credential.builder("goals", "1", "Goals").part(narrative("overview", Covers.DETAILS)),
                new Fault("/parts/0/covers", "there are no outcomes to cover"));
        assertRefused(
                Credential.builder("goals", "1", "Goals").part(narrative("overview", Covers.OUTCOMES)),
                new Fault("/parts/0/covers", "there are no outcomes to cover"));
        assertThat(Credential.builder("goals", "1", "Goals")
                        .part(narrative("overview", Covers.NOTHING))
                        .build()
                        .parts())
                .hasSize(1);
    }

    @Test
    void a_portfolio_shows_something() {
        assertRefused(
                Credential.builder("goals", "1", "Goals").part(portfolio("evidence", Optional.empty())),
                new Fault("/parts/0", "the portfolio shows no outcome"));
    }

    @Test
    void two_portfolios_without_a_list_show_the_same_outcomes() {
        assertRefused(
                Credential.builder("goals", "1", "Goals")
                        .outcome(GOALS)
                        .part(portfolio("evidence", Optional.empty()))
                        .part(portfolio("more-evidence", Optional.empty())),
                new Fault(
                        "/parts/1",
                        "the outcome \"EO1\" is already shown by /parts/0; each detail belongs to exactly one portfolio"));
    }

    @Test
    void every_fault_is_listed_with_its_pointer() {
        Credential.Builder builder = Credential.builder("go als", "", "")
                .outcome(new Outcome("words", "", List.of()))
                .part(new NarrativePart(
                        "overview",
                        "",
                        Optional.of(new Range(OptionalInt.empty(), OptionalInt.empty())),
                        List.of(new Prompt(
                                "overview",
                                "",
                                true,
                                Optional.of(Range.atMost(0)),
                                Optional.empty(),
                                Provenance.ISSUER)),
                        Covers.NOTHING,
                        Optional.empty()))
                .part(new PortfolioPart(
                        "evidence",
                        "",
                        Range.between(2, 1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(-1),
                        Optional.of(List.of("EO1")),
                        Optional.empty()))
                .review(new ReviewPolicy(-1, List.of(), "PROFICIENT", Disagreement.FIRST))
                .advisory("Repeated", new BigDecimal("-0.1"));

        assertRefused(
                builder,
                new Fault(
                        "/id",
                        "\"go als\" is not an id: 1 to 64 letters, digits, dots, underscores or hyphens, of which the"
                                + " first is a letter or a digit"),
                new Fault(
                        "/version", "the version is blank; give each edition of a definition its own, e.g. \"1.0.0\""),
                new Fault("/outcomes/0/id", "\"words\" is reserved"),
                new Fault("/outcomes/0/details", "the outcome has no detail, so nothing could show it"),
                new Fault("/parts/0/words", "neither a minimum nor a maximum is given"),
                new Fault("/parts/0/prompts/0/id", "the id \"overview\" is already used at /parts/0/id"),
                new Fault("/parts/0/prompts/0/words/maximum", "a maximum of 0 words leaves no room for an answer"),
                new Fault("/parts/1/references", "the minimum, 2, is above the maximum, 1"),
                new Fault("/parts/1/explanation/minimum", "the minimum is below 0"),
                new Fault("/parts/1/outcomes/0", "\"EO1\" is not the id of an outcome"),
                new Fault("/outcomes/0", "no portfolio shows the outcome \"words\""),
                new Fault("/review/assessors", "the number of assessors is below 0"),
                new Fault("/review/scale", "the scale has no level"),
                new Fault("/review/pass", "\"PROFICIENT\" is not a level of the scale"),
                new Fault(
                        "/advisories/Repeated",
                        "\"Repeated\" is not the code of an advisory, such as \"text.repeated\""),
                new Fault("/advisories/Repeated", "the threshold is below 0"));
    }

    @Test
    void a_portfolio_shows_the_outcomes_that_it_lists_in_the_order_of_the_definition() {
        PortfolioPart both = portfolio("evidence", Optional.of(List.of("EO2", "EO1")));
        PortfolioPart all = portfolio("evidence", Optional.empty());

        assertThat(withOutcomes(both).outcomesOf(both)).containsExactly(GOALS, FOLLOW_UP);
        assertThat(withOutcomes(all).outcomesOf(all)).containsExactly(GOALS, FOLLOW_UP);

        PortfolioPart first = portfolio("first", Optional.of(List.of("EO2")));
        PortfolioPart second = portfolio("second", Optional.of(List.of("EO1")));
        Credential shared = withOutcomes(first, second);
        assertThat(shared.outcomesOf(first)).containsExactly(FOLLOW_UP);
        assertThat(shared.outcomesOf(second)).containsExactly(GOALS);
    }

    @Test
    void a_narrative_covers_outcomes_or_details_or_nothing() {
        NarrativePart outcomes = narrative("by-outcome", Covers.OUTCOMES);
        NarrativePart details = narrative("by-detail", Covers.DETAILS);
        NarrativePart nothing = narrative("freely", Covers.NOTHING);
        Credential credential = withOutcomes(portfolio("evidence", Optional.empty()), outcomes, details, nothing);

        assertThat(credential.coveredBy(outcomes))
                .containsExactly(Map.entry("EO1", "Sets goals."), Map.entry("EO2", "Follows up."));
        assertThat(credential.coveredBy(details))
                .containsExactly(
                        Map.entry("EO1.1", "Agrees on goals."),
                        Map.entry("EO1.2", "Publishes goals."),
                        Map.entry("EO2.1", "Meets each team."));
        assertThat(credential.coveredBy(nothing)).isEmpty();
    }

    @Test
    void the_lists_cannot_be_changed() {
        Credential credential = withOutcomes(portfolio("evidence", Optional.empty()));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> credential.outcomes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> credential.parts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> credential.advisories().put("text.repeated", BigDecimal.ONE));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> credential.review().scale().levels().clear());
    }

    private static Credential withOutcomes(Part... parts) {
        Credential.Builder builder =
                Credential.builder("goals", "1", "Goals").outcome(GOALS).outcome(FOLLOW_UP);
        for (Part part : parts) {
            builder.part(part);
        }
        return builder.build();
    }

    private static NarrativePart narrative(String id, Covers covers) {
        return new NarrativePart(id, "", Optional.empty(), List.of(), covers, Optional.empty());
    }

    private static PortfolioPart portfolio(String id, Optional<List<String>> outcomes) {
        return new PortfolioPart(
                id, "", Range.atLeast(1), LocatorPolicy.REQUIRED, Range.atLeast(1), outcomes, Optional.empty());
    }

    private static void assertRefused(Credential.Builder builder, Fault... faults) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }
}
