package org.probity.engine.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** A definition in several languages, built in Java. */
class TranslationTest {
    private static final Map<String, String> SPANISH =
            Map.of("/title", "Metas", "/parts/0/title", "Resumen", "/parts/0/prompts/0/text", "¿Qué metas?");

    private static final Credential GOALS = goals().translation("es", SPANISH)
            .translation("es-MX", Map.of("/title", "Objetivos"))
            .translation("pt-br", Map.of("/title", "Objetivos"))
            .build();

    private static Credential.Builder goals() {
        return Credential.builder("goals", "1", "Goals")
                .part(new NarrativePart(
                        "overview",
                        "Overview",
                        Optional.empty(),
                        List.of(new Prompt("Q1", "Which goals?"), new Prompt("Q2", "Why?")),
                        Covers.NOTHING,
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            es          | es    | Metas     | Resumen  | ¿Qué metas? | Why?
            es-MX       | es-MX | Objetivos | Resumen  | ¿Qué metas? | Why?
            es-AR       | es    | Metas     | Resumen  | ¿Qué metas? | Why?
            es-Latn-MX  | es    | Metas     | Resumen  | ¿Qué metas? | Why?
            pt-BR       | pt-BR | Objetivos | Overview | Which goals? | Why?
            pt          | en    | Goals     | Overview | Which goals? | Why?
            fr          | en    | Goals     | Overview | Which goals? | Why?
            en          | en    | Goals     | Overview | Which goals? | Why?
            en-GB       | en    | Goals     | Overview | Which goals? | Why?
            und         | en    | Goals     | Overview | Which goals? | Why?
            """)
    void each_text_is_that_of_the_language_or_the_next_best(
            String asked, String language, String title, String part, String first, String second) {
        Credential found = GOALS.in(Locale.forLanguageTag(asked));

        assertThat(found.language()).isEqualTo(language);
        assertThat(found.texts())
                .containsExactly(
                        Map.entry("/title", title),
                        Map.entry("/parts/0/title", part),
                        Map.entry("/parts/0/prompts/0/text", first),
                        Map.entry("/parts/0/prompts/1/text", second));
    }

    @Test
    void where_nothing_is_in_the_language_it_is_the_definition_itself() {
        assertThat(GOALS.in(Locale.FRENCH)).isSameAs(GOALS);
        assertThat(GOALS.in(Locale.ENGLISH)).isSameAs(GOALS);
        assertThat(GOALS.in(Locale.ROOT)).isSameAs(GOALS);
    }

    @Test
    void a_definition_in_one_language_knows_no_other() {
        Credential spanish = GOALS.in(Locale.forLanguageTag("es"));

        assertThat(GOALS.languages()).containsExactly("en", "es", "es-MX", "pt-BR");
        assertThat(spanish.languages()).containsExactly("es");
        assertThat(spanish.in(Locale.ENGLISH)).isSameAs(spanish);
        assertThat(spanish)
                .isEqualTo(Credential.builder("goals", "1", "Metas")
                        .language("es")
                        .part(new NarrativePart(
                                "overview",
                                "Resumen",
                                Optional.empty(),
                                List.of(new Prompt("Q1", "¿Qué metas?"), new Prompt("Q2", "Why?")),
                                Covers.NOTHING,
                                Optional.empty()))
                        .build());
    }

    /** Not even a text in the language without region, which is less than the definition's own. */
    @Test
    void nothing_comes_before_the_definitions_own_language() {
        Credential mexican =
                goals().language("es-MX").translation("es", SPANISH).build();

        assertThat(mexican.in(Locale.forLanguageTag("es-MX"))).isSameAs(mexican);
        assertThat(mexican.in(Locale.forLanguageTag("es")).title()).isEqualTo("Metas");
    }

    @Test
    void every_kind_of_text_can_be_given_and_nothing_else_changes() {
        Credential credential = everything().build();
        Map<String, String> texts = credential.texts();
        Credential.Builder translated = everything();
        texts.forEach((at, text) -> translated.translation("es", Map.of(at, "es: " + text)));

        assertThat(texts.keySet())
                .containsExactly(
                        "/title",
                        "/outcomes/0/statement",
                        "/outcomes/0/details/0/statement",
                        "/outcomes/0/details/0/rubric/scale/1/label",
                        "/outcomes/0/details/1/statement",
                        "/parts/0/title",
                        "/parts/0/prompts/0/text",
                        "/parts/0/prompts/0/questions/0/text",
                        "/parts/1/title",
                        "/parts/1/artifacts/0/title",
                        "/parts/1/artifacts/0/anyOf/0/title",
                        "/parts/1/artifacts/0/anyOf/1/title",
                        "/parts/1/artifacts/1/title",
                        "/review/scale/0/label",
                        "/review/scale/1/description",
                        "/attestations/0/text");
        Credential spanish = translated.build().in(Locale.forLanguageTag("es"));
        assertThat(spanish.texts().keySet()).isEqualTo(texts.keySet());
        assertThat(spanish.texts()).allSatisfy((at, text) -> assertThat(text).isEqualTo("es: " + texts.get(at)));
        assertThat(spanish.outcomes()
                        .get(0)
                        .details()
                        .get(1)
                        .rubric()
                        .orElseThrow()
                        .levels())
                .isEqualTo(spanish.review().scale().levels());
        Credential.Builder back = everything().language("es");
        spanish.texts().forEach((at, text) -> back.translation("en", Map.of(at, text)));
        assertThat(back.build().in(Locale.ENGLISH).texts()).isEqualTo(spanish.texts());
    }

    /** One detail has a rubric of its own, the other the levels of the review. */
    private static Credential.Builder everything() {
        Scale scale = new Scale(
                List.of(
                        new Level("NOT_YET", Optional.of("Not yet"), Optional.empty()),
                        new Level("DONE", Optional.empty(), Optional.of("It is done."))),
                "DONE");
        Scale own = new Scale(List.of(new Level("NO"), new Level("YES", Optional.of("Yes"), Optional.empty())), "YES");
        ArtifactDescription table = description(Optional.of("A table"));
        return Credential.builder("goals", "1", "Goals")
                .citation("Goals, 2026")
                .outcome(new Outcome(
                        "EO1",
                        "Sets goals.",
                        List.of(
                                detail("EO1.1", "Agrees on goals.", own),
                                detail("EO1.2", "Publishes goals.", new Scale(scale.levels(), "NOT_YET"))),
                        Optional.of(new PassRule(1, List.of("EO1.1"))),
                        Origin.ISSUER,
                        List.of(new Alignment("PSEL", Optional.of("10"), Optional.empty()))))
                .part(new NarrativePart(
                        "overview",
                        "Overview",
                        true,
                        Optional.of(new WordLimits(Range.atLeast(10))),
                        List.of(new Prompt(
                                "Q1",
                                "Which goals?",
                                true,
                                Optional.empty(),
                                List.of(new Prompt("Q1.1", "Why?")),
                                Origin.ISSUER)),
                        Covers.OUTCOMES,
                        Optional.empty(),
                        new Origin(Optional.of("Write an overview."), Provenance.DERIVED),
                        Map.of("words", "In ten words.")))
                .part(new PortfolioPart(
                        "evidence",
                        "Evidence",
                        true,
                        EvidencePolicy.DEFAULT,
                        Map.of(
                                "EO1.1",
                                new EvidencePolicy(
                                        Range.atLeast(2), LocatorPolicy.OPTIONAL, List.of(), Range.atLeast(1))),
                        List.of(
                                requirement("plan", "A plan", List.of(table, description(Optional.of("A text")))),
                                requirement("minutes", "Minutes", List.of(description(Optional.empty())))),
                        Optional.empty(),
                        Origin.ISSUER,
                        Map.of("locator", "Say where.")))
                .review(new ReviewPolicy(2, scale, Disagreement.LOWEST, true))
                .formalities(new Formalities(
                        OptionalInt.of(3),
                        Optional.empty(),
                        List.of(new Attestation("own-work", "It is my own work.", true, Origin.ISSUER))));
    }

    private static Detail detail(String id, String statement, Scale rubric) {
        return new Detail(id, statement, true, Optional.of(rubric), Origin.ISSUER, List.of());
    }

    private static ArtifactRequirement requirement(String id, String title, List<ArtifactDescription> anyOf) {
        return new ArtifactRequirement(id, title, true, anyOf, 1, List.of(), Origin.ISSUER);
    }

    private static ArtifactDescription description(Optional<String> title) {
        return new ArtifactDescription(
                title,
                Range.atLeast(1),
                List.of("application/pdf"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of(),
                Optional.empty());
    }

    @Test
    void languages_and_their_texts_make_a_difference() {
        assertThat(goals().translation("ES", SPANISH).build())
                .isEqualTo(goals().translation("es", SPANISH).build())
                .hasSameHashCodeAs(goals().translation("es", SPANISH).build())
                .isNotEqualTo(goals().build())
                .isNotEqualTo(
                        goals().translation("es", Map.of("/title", "Metas")).build())
                .isNotEqualTo(goals().translation("pt", SPANISH).build());
        assertThat(goals().language("es").build()).isNotEqualTo(goals().build());
        assertThat(goals().translation("es", Map.of()).build()).isEqualTo(goals().build());
    }

    @Test
    void a_text_can_be_given_under_another_spelling_of_the_tag() {
        Credential credential = goals().translation("es-mx", Map.of("/title", "Metas"))
                .translation("es-MX", Map.of("/parts/0/title", "Resumen"))
                .build();

        assertThat(credential.translations())
                .isEqualTo(Map.of("es-MX", Map.of("/title", "Metas", "/parts/0/title", "Resumen")));
    }

    @Test
    void what_contradicts_the_definition_is_refused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(
                        () -> goals().translation("es", Map.of("/outcomes/0/statement", "Fija metas.", "/title", " "))
                                .translation("en", Map.of("/title", "Aims"))
                                .translation("EN", Map.of("/parts/0/title", "Summary"))
                                .translation("es_MX", Map.of("/title", "Metas"))
                                .translation("pt-BR", Map.of("/title", "Metas"))
                                .translation("pt-br", Map.of("/title", "Objetivos"))
                                .build())
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                new Fault(
                                        "/parts/0/title/EN",
                                        "this is the language of the definition, whose own text stands here"),
                                new Fault(
                                        "/title/en",
                                        "this is the language of the definition, whose own text stands here"),
                                new Fault(
                                        "/outcomes/0/statement", "there is no text here that could be given in \"es\""),
                                new Fault("/title/es_MX", "\"es_MX\" is not a language tag; did you mean \"es-MX\"?"),
                                new Fault("/title/pt-br", "this language is given already, as \"pt-BR\""),
                                new Fault(
                                        "/title/es",
                                        "the text is blank; leave it out where that in \"en\" is to stand")));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> goals().language("Spanish")
                        .translation("en", Map.of("/title", "Goals"))
                        .build())
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(new Fault(
                                "/language", "\"Spanish\" is not a language tag, such as \"es\" or \"es-MX\"")));
    }

    @Test
    void the_texts_cannot_be_changed() {
        assertThat(GOALS.texts()).isUnmodifiable();
        assertThat(GOALS.languages()).isUnmodifiable();
        assertThat(GOALS.translations()).isUnmodifiable();
        assertThat(GOALS.translations().get("es")).isUnmodifiable();
    }
}
