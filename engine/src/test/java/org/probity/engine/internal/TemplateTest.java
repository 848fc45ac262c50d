package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.rule.Term;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # no placeholder, and what only looks like one
            All is well.                                    | 5 | All is well.
            ``                                              | 5 | ``
            It's '{narrative}'.                             | 5 | It's 'Overview'.
            {} { } {narrative {a b} }                       | 5 | {} { } {narrative {a b} }
            # values
            {narrative}                                     | 5 | Overview
            {narrative}{n}                                  | 5 | Overview5
            {narrative} has {n}, yes {n}.                   | 5 | Overview has 5, yes 5.
            {n}                                             | 1234567 | 1234567
            # a choice of two wordings
            {n} {n|word|words}                              | 1 | 1 word
            {n} {n|word|words}                              | 2 | 2 words
            {n} {n|word|words}                              | 0 | 0 words
            {n} {n|word|words}                              | -1 | -1 words
            {n|one word|many words of it} here              | 1 | one word here
            {n|one word|many words of it} here              | 3 | many words of it here
            word{n||s}                                      | 1 | word
            word{n||s}                                      | 2 | words
            need{n|s|}                                      | 1 | needs
            need{n|s|}                                      | 2 | need
            # a value within a wording, as the messages of the rules have it
            awaits {n|an assessor|{n} assessors}            | 1 | awaits an assessor
            awaits {n|an assessor|{n} assessors}            | 2 | awaits 2 assessors
            explain {n|how|in at least {n} words how}       | 20 | explain in at least 20 words how
            # a value is not a message
            {odd}                                           | 5 | {n} {n|a|b} it's $1 \\
            # a term is a word of the bundle
            which is {kind}                                 | 5 | which is a text of kind.pdf
            """)
    void messages(String pattern, int n, String expected) {
        Map<String, Object> values =
                Map.of("n", n, "narrative", "Overview", "odd", "{n} {n|a|b} it's $1 \\", "kind", new Term("kind.pdf"));

        assertThat(new Template(pattern).fill(values, term -> "a text of " + term.key()))
                .isEqualTo(expected);
    }

    @Test
    void a_value_that_is_missing_is_named() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> new Template("{counted} of {minimum}").fill(Map.of("counted", 5), Term::key))
                .withMessage("there is no value for {minimum}");
    }

    @Test
    void a_template_can_be_filled_again() {
        Template template = new Template("{n} {n|word|words}");

        assertThat(template.fill(Map.of("n", 1), Term::key)).isEqualTo("1 word");
        assertThat(template.fill(Map.of("n", 2), Term::key)).isEqualTo("2 words");
        assertThat(template.fill(Map.of("n", 1), Term::key)).isEqualTo("1 word");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            {narrative} has {n}.                        -> {narrative} has {n}.
            {n} {n|word|words}, it's                    -> {n} [word / words], it's
            word{n||s}                                  -> word[- / s]
            need{n|s|}                                  -> need[s / -]
            awaits {n|an assessor|{n} assessors}        -> awaits [an assessor / {n} assessors]
            {} {a b}                                    -> {} {a b}
            """)
    void a_person_reads_both_wordings_of_a_choice(String pattern, String expected) {
        Template template = new Template(pattern);

        assertThat(template.inWords()).isEqualTo(expected);
        assertThat(template.pattern()).isEqualTo(pattern);
    }
}
