package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenNumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EO1 EO2 EO4             | 2 | '"EO4" comes after "EO2"; number it "EO3", or add what is missing between the two'
                    EO3 EO4 EO7             | 2 | '"EO7" comes after "EO4"; number it "EO5", or add what is missing between the two'
                    EO4 EO1 EO2             | 0 | '"EO4" comes after "EO2"; number it "EO3", or add what is missing between the two'
                    1 2 4                   | 2 | '"4" comes after "2"; number it "3", or add what is missing between the two'
                    O-08 O-09 O-11          | 2 | '"O-11" comes after "O-09"; number it "O-10", or add what is missing between the two'
                    O-07 O-08 O-10          | 2 | '"O-10" comes after "O-08"; number it "O-09", or add what is missing between the two'
                    outcome_1 outcome_2 outcome_5 | 2 | '"outcome_5" comes after "outcome_2"; number it "outcome_3", or add what is missing between the two'
                    A1 B1 B2 A2 B3 B5       | 5 | '"B5" comes after "B3"; number it "B4", or add what is missing between the two'
                    EO1 EO2 EO4 EO6 EO7     | 2 | '"EO4" comes after "EO2"; number it "EO3", or add what is missing between the two'
                    """)
    void an_id_that_skips(String ids, int at, String message) {
        assertThat(outcomes(ids)).contains("/outcomes/" + at + "/id: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EO1 EO2 EO3",
                "EO3 EO1 EO2",
                "EO4 EO5",
                "EO1 EO1 EO2",
                "EO1 EO3",
                "PS1 PS4 PS9",
                "PS1 PS2 PS5 PS9",
                "Q10 Q20 Q30",
                "A1 B2 A2 B3",
                "EO1 EO2 overview",
                "grade1 grade2 grade4",
                "EO1 EO2 EO4b",
                "EO2001 EO2002 EO2004",
                "EO"
            })
    void no_numbering_or_a_whole_one(String ids) {
        assertThat(outcomes(ids)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EO1.1 EO1.3 | 1 | '"EO1.3" comes after "EO1.1"; number it "EO1.2", or add what is missing between the two'
                    EO1-2 EO1-3 | 0 | '"EO1-2" comes first; number it "EO1-1", or add what is missing before it'
                    """)
    void what_carries_the_id_of_its_owner_counts_from_1_without_a_gap(String ids, int at, String message) {
        String definition =
                "{ 'outcomes': [ { 'id': 'EO1', 'details': [ " + elements("id", ids.split(" ")) + " ] } ] }";

        assertThat(doubts(definition)).containsExactly("/outcomes/0/details/" + at + "/id: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EO1.1 EO1.2", "EO1.0 EO1.1", "EO2.1 EO2.3", "D1 D3", "D2 D3", "2 3", "EO1.2.3 EO1.2.5"})
    void what_does_not_may_count_otherwise(String ids) {
        String definition =
                "{ 'outcomes': [ { 'id': 'EO1', 'details': [ " + elements("id", ids.split(" ")) + " ] } ] }";

        assertThat(doubts(definition)).isEmpty();
    }

    @Test
    void prompts_are_numbered_through_all_parts() {
        assertThat(doubts(parts("'id': 'Q1'", "'id': 'Q2'", "'id': 'Q3'"))).isEmpty();
        assertThat(doubts(parts("'id': 'Q1'", "'id': 'Q2'", "'id': 'Q4'")))
                .containsExactly(
                        "/parts/1/prompts/0/id: \"Q4\" comes after \"Q2\"; number it \"Q3\", or add what is missing"
                                + " between the two");
    }

    @Test
    void questions_count_from_1_too() {
        assertThat(
                        doubts(
                                "{ 'parts': [ { 'prompts': [ { 'id': 'Q1', 'questions': [ { 'id': 'Q1.1' }, { 'id': 'Q1.3' } ] } ] } ] }"))
                .containsExactly(
                        "/parts/0/prompts/0/questions/1/id: \"Q1.3\" comes after \"Q1.1\"; number it \"Q1.2\", or add"
                                + " what is missing between the two");
    }

    /** An id that is missing, or whose name is misspelt, is an error, of which the gap is only the shadow. */
    @Test
    void nothing_is_said_where_an_id_could_not_be_read() {
        assertThat(doubts("{ 'outcomes': [ { 'id': 'EO1' }, { 'id': 'EO2' }, { 'idd': 'EO3' }, { 'id': 'EO4' } ] }"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Plan,2. Act,4. Review  | 2 | the text is numbered 4 after 2; number it 3, or add what is missing between the two
                    1) Plan,2) Act,1) Review  | 2 | the text is numbered 1 after 2; number it 3
                    1. Plan,1. Act            | 1 | the text is numbered 1 after 1; number it 2
                    1. Plan,2. Act,2. Review  | 2 | the text is numbered 2 after 2; number it 3
                    7. Plan,1. Act            | 1 | the text is numbered 1 after 7; number it 8
                    1. Plan,Act,3. Do,4. Show | 2 | the text is numbered 3 after 1; number it 2, or add what is missing between the two
                    """)
    void a_text_that_skips_or_starts_again(String statements, int at, String message) {
        String[] texts = statements.split(",");

        assertThat(doubts("{ 'outcomes': [ " + elements("statement", texts) + " ] }"))
                .containsExactly("/outcomes/" + at + "/statement: " + message);
        assertThat(doubts("{ 'outcomes': [ { 'details': [ " + elements("statement", texts) + " ] } ] }"))
                .containsExactly("/outcomes/0/details/" + at + "/statement: " + message);
        assertThat(doubts("{ 'parts': [ " + elements("title", texts) + " ] }"))
                .containsExactly("/parts/" + at + "/title: " + message);
        assertThat(doubts("{ 'parts': [ { 'prompts': [ " + elements("text", texts) + " ] } ] }"))
                .containsExactly("/parts/0/prompts/" + at + "/text: " + message);
        assertThat(doubts("{ 'parts': [ { 'prompts': [ { 'questions': [ " + elements("text", texts) + " ] } ] } ] }"))
                .containsExactly("/parts/0/prompts/0/questions/" + at + "/text: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Plan,2. Act,3. Review",
                "4. Plan,5. Act",
                "1. Plan,4. Act,9. Review",
                "2. Plan,4. Act",
                "3. Plan,2. Act",
                "Plan,Act",
                "1.5 goals a week,2.5 goals a term,1.1 of each",
                "2024. Plan,1. Act",
                "1 plan,1 goal",
                "Plan 1. Act,Act 1. Plan"
            })
    void texts_in_order_or_without_one(String statements) {
        assertThat(doubts("{ 'outcomes': [ " + elements("statement", statements.split(",")) + " ] }"))
                .isEmpty();
    }

    /** Each list by itself: to begin at 1 in each part is as usual as to go on. */
    @Test
    void texts_may_start_again_in_the_next_list() {
        assertThat(doubts(parts("'text': '1. Who?'", "'text': '2. Why?'", "'text': '1. How?'")))
                .isEmpty();
    }

    private static List<String> outcomes(String ids) {
        return doubts("{ 'outcomes': [ " + elements("id", ids.split(" ")) + " ] }");
    }

    private static String elements(String name, String... values) {
        return Arrays.stream(values)
                .map(value -> "{ '" + name + "': '" + value + "' }")
                .collect(Collectors.joining(", "));
    }

    private static String parts(String first, String second, String third) {
        return "{ 'parts': [ { 'prompts': [ { " + first + " }, { " + second + " } ] }, { 'prompts': [ { " + third
                + " } ] } ] }";
    }

    private static List<String> doubts(String definition) {
        return Written.doubts(new BrokenNumbering(), definition);
    }
}
