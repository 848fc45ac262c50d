package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.report.Span;

/** Filler, markup and contact details that were left in a text: what is found, word for word, and what is not. */
class LeftoversTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Insert text here                                  | Insert text here
            Please type your answer here.                     | type your answer here
            Goals: TBD                                        | TBD
            Lorem ipsum dolor sit amet, consectetur           | Lorem ipsum;dolor sit amet
            Click or tap here to enter text.                  | Click or tap here to enter text
            Your narrative goes here!                         | Your narrative goes here
            xxxx                                              | xxxx
            """)
    void filler(String text, String found) {
        assertThat(texts(text, Placeholders.in(Words.of(List.of(new Source("/t", text))))))
                .containsExactly(found.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We wrote the text here in August.",
                "Here to enter the text was a volunteer.",
                "The placeholder teacher stayed until May.",
                "Insert text.",
                "Room XX, house X.",
                "The todos of the week"
            })
    void noFiller(String text) {
        assertThat(Placeholders.in(Words.of(List.of(new Source("/t", text))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We met <b>twice</b>.                              | <b> , </b>
            One<br/>two<BR>                                   | <br/> , <BR>
            <p class="first">Goals                            | <p class="first">
            Ranges &amp; means&nbsp;&#8211; &#x2013;          | &amp; , &nbsp; , &#8211; , &#x2013;
            This is **very** clear.                           | **very**
            This is __very__ clear.                           | __very__
            See [the compact](artifacts/compact.pdf).         | [the compact](artifacts/compact.pdf)
            """)
    void markup(String text, String found) {
        assertThat(texts(text, Markup.in(new Source("/t", text)))).containsExactly(found.split(" , "));
    }

    @Test
    void headingsAndFencesOfMarkdown() {
        String text = "# Goals\nWe met.\n## Steps\n```\nplan\n```";

        assertThat(texts(text, Markup.in(new Source("/t", text)))).containsExactly("# ", "## ", "```", "```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fewer than 5 absences: a < b and c > d",
                "Q&A with families; R&D too",
                "We rank #1 in the district, room #12",
                "2 ** 3, snake_case__name, 5*3*2",
                "[see above] (page 3)",
                "<goals> and <Team 4>",
                "I <3 reading"
            })
    void noMarkup(String text) {
        assertThat(Markup.in(new Source("/t", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to reading@school.example today             | reading@school.example
            First.Last+goals@mail.district.k12.us             | First.Last+goals@mail.district.k12.us
            Call 555-010-0199 or (555) 010-0199               | 555-010-0199;(555) 010-0199
            Ring +1 555.010.0199.                             | +1 555.010.0199
            From abroad +44 20 7946 0018                      | +44 20 7946 0018
            In eight digits +290 22 555                       | +290 22 555
            Call 055-010-0199 or 955-010-0199                 | 055-010-0199;955-010-0199
            Call 555-010-0199 or write reading@school.example | 555-010-0199;reading@school.example
            """)
    void contacts(String text, String found) {
        assertThat(texts(text, Contacts.in(new Source("/t", text)))).containsExactly(found.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met @ 7:45 on 12 days in rooms 101 and 102.",
                "From 2024-2025 to 2025-2026, on 2026-05-11",
                "Scores rose from 1234 to 5678 of 12345678",
                "ISBN 978-0-306-40615-7",
                "Grades 3-5, pages 120-125, 10 000 000 words",
                "reading at school dot example"
            })
    void noContacts(String text) {
        assertThat(Contacts.in(new Source("/t", text))).isEmpty();
    }

    /** Patterns that hostile texts are written for: the time grows with the length, or this test does not end. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "1-", "<b ", "[", "**", "__", "(", "a@", "+1 ", "&#1", "#", " "})
    void hostileTextsTakeNoLonger(String piece) {
        Source text = new Source("/t", piece.repeat(300_000 / piece.length()));

        assertThat(Markup.in(text).size() + Contacts.in(text).size()).isNotNegative();
    }

    @Test
    void placesCountCharactersAndNotTheirHalves() {
        String text = "\uD83D\uDE00 <b>";

        assertThat(Markup.in(new Source("/t", text))).containsExactly(new Span("/t", 2, 5));
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream()
                .map(span ->
                        text.substring(text.offsetByCodePoints(0, span.from()), text.offsetByCodePoints(0, span.to())))
                .toList();
    }
}
