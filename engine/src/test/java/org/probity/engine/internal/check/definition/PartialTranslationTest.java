package org.probity.engine.internal.check.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialTranslationTest {
    private static final String BOTH = "{ 'en': 'Goals', 'es': 'Metas' }";

    @Test
    void one_warning_for_each_language_at_the_first_text_that_lacks_it() {
        assertThat(doubts("""
                { 'title': { 'en': 'Goals', 'es': 'Metas', 'pt': 'Metas' },
                  'outcomes': [ { 'statement': { 'en': 'Sets goals.', 'es': 'Fija metas.' },
                                  'details': [ { 'statement': 'Agrees on goals.' } ] } ],
                  'parts': [ { 'title': { 'en': 'Evidence', 'pt': 'Provas' } } ] }
                """))
                .containsExactly(
                        "/outcomes/0/details/0/statement: not given in \"es\", as 2 of 4 texts are; add it, here and wherever"
                                + " else it is missing",
                        "/outcomes/0/statement: not given in \"pt\", as 2 of 4 texts are; add it, here and wherever else it is"
                                + " missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'outcomes': [ { 'statement': 'TEXT' } ]",
                "'outcomes': [ { 'details': [ { 'statement': 'TEXT' } ] } ]",
                "'outcomes': [ { 'details': [ { 'rubric': { 'scale': [ 'NO', { 'label': 'TEXT' } ] } } ] } ]",
                "'parts': [ { 'title': 'TEXT' } ]",
                "'parts': [ { 'prompts': [ { 'text': 'TEXT' } ] } ]",
                "'parts': [ { 'prompts': [ { 'questions': [ { 'text': 'TEXT' } ] } ] } ]",
                "'parts': [ { 'artifacts': [ { 'title': 'TEXT' } ] } ]",
                "'parts': [ { 'artifacts': [ { 'anyOf': [ { 'title': 'TEXT' } ] } ] } ]",
                "'review': { 'scale': [ { 'description': 'TEXT' } ] }",
                "'attestations': [ { 'text': 'TEXT' } ]"
            })
    void wherever_the_text_stands(String element) {
        String definition = "{ 'title': " + BOTH + ", " + element + " }";

        assertThat(doubts(definition))
                .singleElement()
                .asString()
                .endsWith(": not given in \"es\", as 1 of 2 texts are; add it, here and wherever else it is missing");
        assertThat(doubts(definition.replace("'TEXT'", BOTH))).isEmpty();
    }

    @Test
    void also_at_the_top() {
        assertThat(doubts("{ 'title': 'Goals', 'parts': [ { 'title': " + BOTH + " } ] }"))
                .containsExactly(
                        "/title: not given in \"es\", as 1 of 2 texts are; add it, here and wherever else it is"
                                + " missing");
    }

    @Test
    void nothing_is_said_where_nothing_is_missing() {
        assertThat(List.of(
                        "{ 'title': 'Goals', 'parts': [ { 'title': 'Evidence' } ] }",
                        "{ 'language': 'es', 'title': 'Metas', 'parts': [ { 'title': { 'es': 'Pruebas' } } ] }",
                        "{ 'language': 'ES-mx', 'title': 'Metas', 'parts': [ { 'title': { 'es-MX': 'Pruebas' } } ] }",
                        "{ 'title': " + BOTH + ", 'parts': [ { 'title': { 'en': 'Evidence', 'ES': 'Pruebas' } } ] }"))
                .allSatisfy(definition -> assertThat(doubts(definition)).isEmpty());
    }

    @Test
    void a_region_needs_only_what_differs_from_its_language() {
        assertThat(doubts("{ 'title': { 'en': 'Goals', 'es': 'Metas', 'es-MX': 'Objetivos' }, 'parts': [ { 'title': "
                        + BOTH + " } ] }"))
                .isEmpty();
        assertThat(doubts("{ 'title': { 'en': 'Goals', 'en-GB': 'Aims' }, 'parts': [ { 'title': 'Evidence' } ] }"))
                .isEmpty();
        assertThat(doubts("{ 'title': { 'en': 'Goals', 'es-MX': 'Metas' }, 'parts': [ { 'title': 'Evidence' } ] }"))
                .containsExactly(
                        "/parts/0/title: not given in \"es-MX\", as 1 of 2 texts are; add it, here and wherever else"
                                + " it is missing");
    }

    /** They are told as errors. */
    @Test
    void faults_are_not_told_again() {
        assertThat(List.of(
                        "{ 'title': { 'en': 'Goals', 'es_MX': 'Metas' }, 'parts': [ { 'title': 'Evidence' } ] }",
                        "{ 'title': { 'en': 'Goals', 'es': 7 }, 'parts': [ { 'title': 'Evidence' } ] }",
                        "{ 'title': { 'es': 'Metas' }, 'parts': [ { 'title': { 'es': 'Pruebas' } } ] }",
                        "{ 'language': 'es_MX', 'title': { 'es-MX': 'Metas' }, 'parts': [ { 'title': 'Pruebas' } ] }",
                        "{ 'language': 7, 'title': " + BOTH + ", 'parts': [ { 'title': 'Pruebas' } ] }",
                        "{ 'title': {}, 'parts': [ { 'title': 'Evidence' } ] }"))
                .allSatisfy(definition -> assertThat(doubts(definition)).isEmpty());
    }

    @Test
    void what_is_not_said_in_several_languages_needs_none() {
        assertThat(
                        doubts(
                                "{ 'title': " + BOTH + ", 'citation': 'NASSP, 2018', 'parts': [ { 'source': 'Goals.',"
                                        + " 'sources': { 'words': 'Goals.' }, 'overrides': { 'title': { 'locator': 'optional' } } } ] }"))
                .isEmpty();
    }

    private static List<String> doubts(String json) {
        return Written.doubts(new PartialTranslation(), json);
    }
}
