package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedOutcomeTest {

    @Test
    void a_detail_beside_others_repeats_its_outcome() {
        assertThat(
                        Written.doubts(
                                new RepeatedOutcome(),
                                "{ 'outcomes': [ { 'statement': 'Plan with families.', 'details': ["
                                        + " { 'statement': 'Families set goals.' }, { 'statement': 'plan with  families' } ] } ] }"))
                .containsExactly(
                        "/outcomes/0/details/1/statement: the detail repeats its outcome, beside other details; say"
                                + " which part of the outcome it is, or leave it out");
    }

    @Test
    void the_only_detail_may() {
        assertThat(Written.doubts(
                        new RepeatedOutcome(),
                        "{ 'outcomes': [ { 'statement': 'Plan.', 'details': [ { 'statement': 'Plan.' } ] } ] }"))
                .isEmpty();
    }

    @Test
    void another_outcome_is_not_repeated() {
        assertThat(
                        Written.doubts(
                                new RepeatedOutcome(),
                                "{ 'outcomes': [ { 'statement': 'Plan.', 'details': [ { 'statement': 'Act.' }, { 'statement': 'Plan it.' } ] },"
                                        + " { 'statement': 'Act.', 'details': [ { 'statement': 'Plan.' }, { 'statement': 'Go.' } ] } ] }"))
                .isEmpty();
    }

    @Test
    void nothing_repeats_what_says_nothing() {
        assertThat(
                        Written.doubts(
                                new RepeatedOutcome(),
                                "{ 'outcomes': [ { 'statement': '…', 'details': [ { 'statement': '…' }, {} ] }, { 'details': [ {}, {} ] } ] }"))
                .isEmpty();
    }
}
