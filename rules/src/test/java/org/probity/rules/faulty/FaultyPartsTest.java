package org.probity.rules.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.Rules;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Origin;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.rule.AddedCriterion;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.Criterion;
import org.probity.engine.submission.Submission;

/** Modules that ask something of their own, given to the engine by its API: one that is sound, and what is said of those that are not. */
class FaultyPartsTest {
    private static final Credential CREDENTIAL = Documents.bundledCredential("ensuring-accountability");
    private static final Submission NOTHING =
            Submission.builder("s-0117", CREDENTIAL.id(), "p-4821").build();

    @Test
    void a_sound_module_has_its_criterion_in_the_report() {
        Report report = assess(new PartModule("sound"));

        assertThat(report.criteria())
                .filteredOn(criterion -> criterion.module().isPresent())
                .extracting(CriterionResult::id, CriterionResult::rule, CriterionResult::message)
                .containsExactly(
                        tuple("added/order", "added.order: there is order", "There are 0 artifacts, in order."));
        assertThat(report.score().total()).isEqualTo(56);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silent | the criterion added/order got no verdict: no rule of the clause added.order holds;"
                        + " it is asked by the rule module org.example/silent 1.0.0",
                "breaking | the rule \"added.order: there is an average\" of the rule module org.example/breaking 1.0.0"
                        + " failed: java.lang.ArithmeticException: / by zero",
                "blind | the rule module org.example/blind 1.0.0 failed: java.lang.ArithmeticException: / by zero",
                "speechless | the rule \"added.order: there is order\" of the rule module org.example/speechless 1.0.0"
                        + " has no message \"added.order.unheard-of\"",
                "stammering | the rule \"added.order: there is order\" of the rule module org.example/stammering 1.0.0"
                        + " cannot say what it found: the message \"added.order.counted\": there is no value for {files}"
            })
    void a_module_that_fails_is_named(String module, String message) {
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> assess(new PartModule(module)))
                .withMessage(message);
    }

    @Test
    void a_module_that_gives_two_verdicts_is_named() {
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> assess(new PartModule("twofold")))
                .withMessageStartingWith("the criterion added/order got two verdicts: from ")
                .withMessageContaining("\"added.order: there is order\" of the rule module org.example/twofold 1.0.0")
                .withMessageContaining(
                        "\"added.order: there is no disorder\" of the rule module org.example/twofold 1.0.0");
    }

    @Test
    void a_module_whose_facts_fail_is_named() {
        AddedPart part = PartModule.part("added", "added.order", handedIn -> {
            throw new IllegalStateException("the archive is closed");
        });

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> assess(new PartModule("sound", part)))
                .withMessage("the rule module org.example/sound 1.0.0 failed:"
                        + " java.lang.IllegalStateException: the archive is closed");
    }

    @Test
    void a_module_without_a_fact_on_what_it_asks_is_named() {
        AddedPart part = PartModule.part("added", "added.order", handedIn -> List.of());

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> assess(new PartModule("sound", part)))
                .withMessage(
                        "the rule module org.example/sound has no fact on the criterion added/order, which it asks");
    }

    @Test
    void a_module_counts_words_as_all_limits_do() {
        AddedPart part = PartModule.part(
                "added",
                "added.order",
                handedIn -> List.of(new AddedOrder(
                        handedIn.criterion("order"),
                        handedIn.words("Well-being\u2014and, in 2024, 3.5% more of it -"))));

        assertThat(assess(new PartModule("sound", part)).criteria())
                .filteredOn(criterion -> criterion.id().equals("added/order"))
                .extracting(CriterionResult::message)
                .containsExactly("There are 8 artifacts, in order.");
    }

    @Test
    void a_module_has_no_facts_on_what_others_ask() {
        Criterion other = new Criterion(
                0, "overview/words", "narrative.words", Optional.empty(), true, Optional.empty(), Origin.ISSUER);
        AddedPart part = PartModule.part("added", "added.order", handedIn -> List.of(new AddedOrder(other, 1)));

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> assess(new PartModule("sound", part)))
                .withMessage(
                        "the rule module org.example/sound has a fact on the criterion overview/words, which is none"
                                + " of its part \"added\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overview | added.order | adds a part \"overview\", and there is something else of that id",
                "EO1.1 | added.order | adds a part \"EO1.1\", and there is something else of that id",
                "a b | added.order | adds \"a b\", which is no id",
                "nameless | added.order | has no message \"part.nameless\", the title of its part",
                "added | added.odrer | asks added/order by the clause \"added.odrer\", for which it has no rule",
                "added | narrative.words | asks added/order by the clause \"narrative.words\", for which it has no rule"
            })
    void what_does_not_fit_is_said_when_the_assessor_is_made(String part, String clause, String message) {
        Rules rules = Rules.with(new PartModule("sound", PartModule.part(part, clause, handedIn -> List.of())));

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Assessor.of(CREDENTIAL, rules))
                .withMessage("the rule module org.example/sound 1.0.0 " + message);
    }

    @Test
    void a_part_asks_something_and_nothing_twice() {
        AddedPart nothing = new AddedPart("added", List.of(), handedIn -> List.of());
        AddedCriterion order = new AddedCriterion("order", "added.order");
        AddedPart twice = new AddedPart("added", List.of(order, order), handedIn -> List.of());

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Assessor.of(CREDENTIAL, Rules.with(new PartModule("sound", nothing))))
                .withMessage("the rule module org.example/sound 1.0.0 adds a part \"added\" that asks nothing");
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Assessor.of(CREDENTIAL, Rules.with(new PartModule("sound", twice))))
                .withMessage("the rule module org.example/sound 1.0.0 asks added/order twice");
    }

    @Test
    void two_modules_that_contradict_each_other_are_named() {
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Rules.with(new PartModule("sound"), new PartModule("sound")))
                .withMessage("the rule module org.example/sound 1.0.0 is there twice");
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> Rules.with(new PartModule("silent"), new PartModule("sound")))
                .withMessage(
                        "the clause added.order has rules in the rule module org.example/silent 1.0.0 and in the rule"
                                + " module org.example/sound 1.0.0; a clause belongs to one module");
    }

    private static Report assess(PartModule module) {
        return Assessor.of(CREDENTIAL, Rules.with(module)).assess(NOTHING);
    }
}
