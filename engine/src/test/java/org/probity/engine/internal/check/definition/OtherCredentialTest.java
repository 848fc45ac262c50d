package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCredentialTest {
    private static final String DEFINITION =
            "{ 'title': 'Ensuring Accountability', 'citation': 'Teaching Matters, 2018',"
                    + " 'parts': [ { 'title': 'Reflection', 'source': 'TEXT' } ] }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Submit, in writing, a summary of your experience of Building Relationships (500-word minimum). | Building Relationships
                    Write a reflection on your experience with Building Relationships                              | Building Relationships
                    The essential outcomes for the Building Relationships Micro-Credential are shown.              | Building Relationships
                    The Leading Teams for Equity micro-credential asks for a plan.                                 | Leading Teams for Equity
                    Show the outcomes of the Hiring & Keeping Staff microcredential.                               | Hiring & Keeping Staff
                    It captures the essential outcomes for the Professional Learning Micro-Credential.             | Professional Learning
                    Building Relationships Micro-Credential                                                        | Building Relationships
                    """)
    void the_name_of_another(String text, String name) {
        assertThat(doubts(text))
                .containsExactly("/parts/0/source: names \"" + name
                        + "\", but the title of the credential is \"Ensuring Accountability\"; name the same in both");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submit, in writing, a summary of your experience of Ensuring Accountability (500-word minimum).",
                "The outcomes for the ENSURING ACCOUNTABILITY Micro-Credential.",
                "The outcomes for the Ensuring Accountability Micro-Credential.",
                "The outcomes for the Ensuring Accountability for All Micro-Credential.",
                "The outcomes for the Reaching Higher Ensuring Accountability Micro-Credential.",
                "The outcomes for the Teaching Matters Micro-Credential.",
                "The outcomes for this micro-credential.",
                "Earning This Micro-Credential",
                "Earning Your Leadership Micro-Credential",
                "Earning a Micro-Credential",
                "The Beginning Teacher Micro-Credential Program",
                "The Building Relationships Micro-Credentials.",
                "The Digital Promise Micro-Credential.",
                "The Professional Learning Micro-Credential.",
                "The Leadership Micro-Credential.",
                "a summary of your experience of Building Relationships with staff.",
                "a summary of your experience of building relationships.",
                "The outcomes for the NASSP Micro-Credential.",
                "The outcomes for the Next Step Micro-Credential Pathway.",
                "The outcomes for the Leading PLC Teams Micro-Credential.",
                "Learning Walks and Building Relationships."
            })
    void its_own_name_or_no_name(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @Test
    void every_text_is_read_and_none_twice() {
        String sentence = "The Building Relationships Micro-Credential.";
        String definition = """
                { 'title': 'Ensuring Accountability',
                  'outcomes': [ { 'statement': 'TEXT', 'source': 'TEXT', 'details': [ { 'statement': 'TEXT' } ] } ],
                  'parts': [ { 'title': 'TEXT', 'prompts': [ { 'text': 'TEXT TEXT', 'questions': [ { 'text': 'TEXT' } ] } ] } ] }
                """;

        assertThat(new OtherCredential().in(Written.definition(definition.replace("TEXT", sentence))))
                .extracting(fault -> fault.pointer())
                .containsExactlyInAnyOrder(
                        "/outcomes/0/statement",
                        "/outcomes/0/details/0/statement",
                        "/parts/0/title",
                        "/parts/0/prompts/0/text",
                        "/parts/0/prompts/0/questions/0/text");
    }

    @Test
    void a_title_may_be_longer_than_its_name() {
        String definition = DEFINITION.replace("Ensuring Accountability", "Building Relationships, Level 2");

        assertThat(Written.doubts(
                        new OtherCredential(),
                        definition.replace("TEXT", "The Building Relationships Micro-Credential.")))
                .isEmpty();
    }

    @Test
    void a_title_may_be_abbreviated() {
        String definition = DEFINITION.replace("Ensuring Accountability", "PLC Leadership");

        assertThat(Written.doubts(
                        new OtherCredential(),
                        definition.replace("TEXT", "The Leading Professional Learning Communities Micro-Credential.")))
                .isEmpty();
    }

    @Test
    void without_a_title_nothing_can_differ_from_it() {
        assertThat(Written.doubts(
                        new OtherCredential(),
                        "{ 'parts': [ { 'title': 'The Building Relationships Micro-Credential' } ] }"))
                .isEmpty();
        assertThat(Written.doubts(
                        new OtherCredential(),
                        "{ 'title': '…', 'parts': [ { 'title': 'The Building Relationships Micro-Credential' } ] }"))
                .isEmpty();
    }

    private static List<String> doubts(String text) {
        return Written.doubts(new OtherCredential(), DEFINITION.replace("TEXT", text));
    }
}
