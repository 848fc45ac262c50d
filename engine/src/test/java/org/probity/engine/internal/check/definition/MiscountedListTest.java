package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two outcomes, of three and two details; four prompts, of which the last is made of five questions. */
class MiscountedListTest {
    private static final String DEFINITION = """
            { 'title': 'TITLE',
              'outcomes': [
                { 'id': 'FP1', 'statement': 'OUTCOME', 'details': [
                    { 'id': 'FP1.1', 'statement': 'DETAIL' }, { 'id': 'FP1.2' }, { 'id': 'FP1.3' } ] },
                { 'id': 'FP2', 'statement': 'Report back to families.', 'details': [ { 'id': 'FP2.1' }, { 'id': 'FP2.2' } ] } ],
              'parts': [
                { 'type': 'narrative', 'id': 'context', 'title': 'Your School', 'source': 'NARRATIVE', 'prompts': [
                    { 'id': 'C1', 'text': 'PROMPT' }, { 'id': 'C2', 'text': 'Whom does your school serve?' }, { 'id': 'C3' },
                    { 'id': 'C4', 'text': 'MADE', 'questions': [
                        { 'id': 'C4.1', 'text': 'QUESTION' }, { 'id': 'C4.2', 'text': 'Why? How?' }, { 'id': 'C4.3' },
                        { 'id': 'C4.4' }, { 'id': 'C4.5' } ] } ] },
                { 'type': 'portfolio', 'id': 'evidence', 'title': 'Evidence', 'source': 'PORTFOLIO' },
                { 'type': 'portfolio', 'id': 'plan', 'title': 'Plan', 'source': 'SOME', 'outcomes': [ 'FP2' ] } ] }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TITLE     | Four Outcomes of This Micro-Credential                        | 'says "Four Outcomes", but 2 are listed'
                    TITLE     | Family Partnership: 6 details                                 | 'says "6 details", but 5 are listed'
                    OUTCOME   | Plan with families (four details)                             | 'says "four details", but 3 are listed'
                    OUTCOME   | Show all 4 details.                                           | 'says "4 details", but 3 are listed'
                    OUTCOME   | Apply all four essential outcomes.                            | 'says "four essential outcomes", but 2 are listed'
                    DETAIL    | The plan rests on the three EOs.                              | 'says "three EOs", but 2 are listed'
                    DETAIL    | The plan rests on the three outcomes of the micro-credential. | 'says "three outcomes", but 2 are listed'
                    DETAIL    | It uses the three outcomes in this Family Partnership Credential. | 'says "three outcomes", but 2 are listed'
                    NARRATIVE | Develop a narrative that answers 3 questions.                 | 'says "3 questions", but 4 are listed'
                    NARRATIVE | Answer three questions (500 words):                           | 'says "three questions", but 4 are listed'
                    NARRATIVE | Please answer seven prompts.                                  | 'says "seven prompts", but 4 are listed'
                    NARRATIVE | Write of your school. Answer the twenty questions.   | 'says "twenty questions", but 4 are listed'
                    NARRATIVE | Respond to the following eleven overview questions below.     | 'says "eleven overview questions", but 4 are listed'
                    NARRATIVE | Respond to these 12 guiding questions!                        | 'says "12 guiding questions", but 4 are listed'
                    PROMPT    | How did you apply all three outcomes?                         | 'says "three outcomes", but 2 are listed'
                    PROMPT    | How do the four outcomes and your goals meet?                 | 'says "four outcomes", but 2 are listed'
                    QUESTION  | How did you apply the three outcomes?                         | 'says "three outcomes", but 2 are listed'
                    MADE      | Answer each of the three questions.                           | 'says "three questions", but 5 are listed'
                    PORTFOLIO | Show proficiency of each of the four details.                 | 'says "four details", but 5 are listed'
                    PORTFOLIO | Four outcomes: show each of them.                             | 'says "Four outcomes", but 2 are listed'
                    PORTFOLIO | Family Partnership includes the following four identified essential outcomes: | 'says "four identified essential outcomes", but 2 are listed'
                    SOME      | Show all three outcomes.                                      | 'says "three outcomes", but 1 is listed'
                    """)
    void another_count_is_doubtful(String place, String text, String doubt) {
        assertThat(doubts(place, text))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).endsWith(": " + doubt + "; mend the number, or the list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # what is listed
                    TITLE     | Two Outcomes of This Micro-Credential
                    TITLE     | Family Partnership: 5 details
                    TITLE     | Family Partnership: 3 details
                    OUTCOME   | Plan with families (three details)
                    OUTCOME   | Show all five details.
                    MADE      | Answer the six questions.
                    NARRATIVE | Answer four questions.
                    NARRATIVE | Answer 8 questions, one by one.
                    NARRATIVE | Answer all nine prompts and questions: the nine questions.
                    NARRATIVE | Answer these five questions.
                    MADE      | Answer each of the five questions.
                    PORTFOLIO | Show each of the five details.
                    PORTFOLIO | Show the two details and the three details.
                    SOME      | Show the two outcomes.
                    NARRATIVE | Respond to the two questions, and to the two prompts.
                    # some of them
                    PORTFOLIO | Choose four outcomes, and show the four outcomes.
                    PORTFOLIO | Show at least four outcomes.
                    PORTFOLIO | Show four outcomes.
                    PORTFOLIO | Show the first four outcomes.
                    PORTFOLIO | Show the other four outcomes.
                    NARRATIVE | Answer three questions of your choice.
                    NARRATIVE | Answer the two or three questions that matter.
                    # those of somebody else
                    PROMPT    | What are the three outcomes that you planned?
                    PROMPT    | Who answered the three questions of your survey?
                    PROMPT    | Answer three questions.
                    OUTCOME   | The plan names the three outcomes.
                    OUTCOME   | Teams agree on four outcomes.
                    DETAIL    | Four outcomes.
                    DETAIL    | The plan gives all four details.
                    SOME      | Show each of the four details.
                    PORTFOLIO | Answer the three questions.
                    NARRATIVE | Three questions about your school.
                    NARRATIVE | Families answer three questions.
                    # no count
                    NARRATIVE | Part 2 questions
                    NARRATIVE | Answer 3-4 questions.
                    NARRATIVE | Answer the 1 questions.
                    NARRATIVE | Answer 300 questions.
                    NARRATIVE | The three learning outcomes.
                    NARRATIVE | The three questionnaires.
                    NARRATIVE | The twenty-four outcomes.
                    NARRATIVE | The three outcomes-based goals.
                    """)
    void what_is_listed_or_may_be_something_else_is_not(String place, String text) {
        assertThat(doubts(place, text)).isEmpty();
    }

    /** One prompt may ask everything: then its question marks are what is counted. */
    @Test
    void several_questions_of_one_prompt_count() {
        String narrative =
                "{ 'parts': [ { 'source': 'Answer the following NUMBER questions:', 'prompts': [ { 'text': 'Who? Why? How?' } ] } ] }";

        assertThat(Written.doubts(new MiscountedList(), narrative.replace("NUMBER", "three")))
                .isEmpty();
        assertThat(Written.doubts(new MiscountedList(), narrative.replace("NUMBER", "four")))
                .containsExactly(
                        "/parts/0/source: says \"four questions\", but 1 is listed; mend the number, or the list");
    }

    @Test
    void nothing_is_said_where_nothing_is_listed() {
        assertThat(
                        Written.doubts(
                                new MiscountedList(),
                                "{ 'title': 'The Four Outcomes', 'parts': [ { 'source': 'Answer 3 questions. Show the 5 details.' } ] }"))
                .isEmpty();
    }

    /** A misspelt list of details is an error, of which the wrong count would be only the shadow. */
    @Test
    void nothing_is_said_of_details_where_a_list_is_missing() {
        assertThat(Written.doubts(
                        new MiscountedList(),
                        "{ 'outcomes': [ { 'statement': 'Show all five details.', 'details': [ {}, {}, {} ] }, { 'detials': [ {}, {} ] } ],"
                                + " 'parts': [ { 'source': 'Show each of the five details.' } ] }"))
                .isEmpty();
    }

    @Test
    void a_source_in_the_words_of_the_text_is_not_told_twice() {
        assertThat(
                        Written.doubts(
                                new MiscountedList(),
                                "{ 'outcomes': [ {} ], 'parts': [ { 'prompts': [ { 'text': 'Apply all 4 outcomes.', 'source': 'Apply all 4 outcomes.' } ] } ] }"))
                .containsExactly(
                        "/parts/0/prompts/0/text: says \"4 outcomes\", but 1 is listed; mend the number, or the list");
    }

    private static List<String> doubts(String place, String text) {
        assertThat(DEFINITION).containsOnlyOnce(place);
        return Written.doubts(new MiscountedList(), DEFINITION.replace(place, text));
    }
}
