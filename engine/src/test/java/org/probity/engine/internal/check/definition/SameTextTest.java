package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextTest {
    private static final String DETAILS = """
            { 'outcomes': [ { 'details': [ { 'statement': 'ONE' }, { 'statement': 'Goals are agreed.' } ] },
                            { 'details': [ { 'statement': 'OTHER' } ] } ] }
            """;

    @ParameterizedTest
    @CsvSource({
        "Families are asked., Families are asked.",
        "Families are asked., FAMILIES  are asked",
        "Families’ well-being is asked for., families wellbeing - is asked for!",
        "Les écoles, LES ÉCOLES"
    })
    void two_details_say_the_same(String one, String other) {
        assertThat(Written.doubts(new SameText(), DETAILS.replace("ONE", one).replace("OTHER", other)))
                .containsExactly(
                        "/outcomes/1/details/0/statement: the same text stands at /outcomes/0/details/0/statement;"
                                + " say what differs, or leave one of the two out");
    }

    @ParameterizedTest
    @CsvSource({
        "Families are asked., Families are asked twice.",
        "Goal 1, Goal 2",
        "Les écoles, Les ecoles",
        "…, …",
        "'', ''",
        "की, का"
    })
    void two_details_differ(String one, String other) {
        assertThat(Written.doubts(new SameText(), DETAILS.replace("ONE", one).replace("OTHER", other)))
                .isEmpty();
    }

    @Test
    void the_third_is_told_as_well() {
        assertThat(Written.doubts(
                        new SameText(),
                        DETAILS.replace("ONE", "Goals are agreed.").replace("OTHER", "Goals are agreed.")))
                .hasSize(2)
                .allMatch(line -> line.contains("stands at /outcomes/0/details/0/statement;"));
    }

    @Test
    void two_prompts_of_one_narrative_say_the_same() {
        assertThat(Written.doubts(
                        new SameText(),
                        "{ 'parts': [ { 'prompts': [ { 'text': 'What changed?' }, { 'text': 'What changed?' } ] } ] }"))
                .containsExactly(
                        "/parts/0/prompts/1/text: the same text stands at /parts/0/prompts/0/text; say what differs,"
                                + " or leave one of the two out");
    }

    @Test
    void two_questions_of_one_prompt_say_the_same() {
        assertThat(
                        Written.doubts(
                                new SameText(),
                                "{ 'parts': [ { 'prompts': [ { 'questions': [ { 'text': 'Why?' }, { 'text': 'Why?' } ] } ] } ] }"))
                .containsExactly("/parts/0/prompts/0/questions/1/text: the same text stands at"
                        + " /parts/0/prompts/0/questions/0/text; say what differs, or leave one of the two out");
    }

    /** Before and after a project the same question is another. */
    @Test
    void two_narratives_and_the_questions_of_two_prompts_may() {
        String prompts =
                "{ 'prompts': [ { 'text': 'Goals?', 'questions': [ { 'text': 'Why?' } ] }, { 'text': 'Plans?', 'questions': [ { 'text': 'Why?' } ] } ] }";

        assertThat(Written.doubts(new SameText(), "{ 'parts': [ " + prompts + ", " + prompts + " ] }"))
                .isEmpty();
    }

    @Test
    void a_detail_and_a_prompt_are_different_things() {
        assertThat(Written.doubts(
                        new SameText(),
                        "{ 'outcomes': [ { 'statement': 'Goals', 'details': [ { 'statement': 'Goals' } ] } ],"
                                + " 'parts': [ { 'prompts': [ { 'text': 'Goals' } ] } ] }"))
                .isEmpty();
    }
}
