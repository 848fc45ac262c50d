package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.Scale;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** What was built in Java and written is read as the same value. */
class RoundTripTest {

    @Property
    void any_definition(@ForAll("credentials") Credential built) {
        String json = Documents.toJson(built);
        Credential read = Samples.credential(json);

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(Documents.toJson(read)).isEqualTo(json);
        assertThat(json.chars()).noneMatch(c -> c == '\n' || c == '\r');
    }

    @Property
    void any_submission(@ForAll("submissions") Submission built) {
        String json = Documents.toJson(built);
        Submission read = Samples.submission(json);

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(List.copyOf(read.narratives().keySet()))
                .isEqualTo(List.copyOf(built.narratives().keySet()));
        assertThat(Documents.toJson(read)).isEqualTo(json);
        assertThat(json.chars()).noneMatch(c -> c == '\n' || c == '\r');
    }

    @Property
    void any_review(@ForAll("reviews") Review built) {
        String json = Documents.toJson(built);

        assertThat(Samples.review(json)).isEqualTo(built);
        assertThat(Documents.toJson(Samples.review(json))).isEqualTo(json);
        assertThat(json.chars()).noneMatch(c -> c == '\n' || c == '\r');
    }

    @Property
    void any_locator(@ForAll("locators") Locator built) {
        assertThat(roundTrip(submission(built)).selfAnalysis().get(0).references())
                .containsExactly(new Reference("A1", built));
    }

    /** Whatever kinds the random ones happen to be of. */
    @Test
    void each_kind_of_locator() {
        Stream<Locator> kinds = Stream.of(
                new Locator.Page(3, OptionalInt.of(5)),
                new Locator.Slide(3, OptionalInt.empty()),
                new Locator.Line(3, OptionalInt.of(3)),
                new Locator.Time(TimeCode.parse("00:12:30"), Optional.of(TimeCode.ofSeconds(new BigDecimal("800")))),
                new Locator.Sheet("Goals", Optional.of("A1:B9")),
                new Locator.Section("Goals"),
                new Locator.Region("Upper left"));

        assertThat(kinds).allSatisfy(this::any_locator);
    }

    @Provide
    Arbitrary<Credential> credentials() {
        return RandomDocuments.credentials();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return RandomDocuments.submissions();
    }

    @Provide
    Arbitrary<Review> reviews() {
        return RandomDocuments.reviewDocuments();
    }

    @Provide
    Arbitrary<Locator> locators() {
        return RandomDocuments.locators();
    }

    /** A value means the same before it is written and after. */
    @ParameterizedTest
    @ValueSource(strings = {"atMost(3)", "atLeast(0)", "atLeast(2)", "between(0, 3)"})
    void limits_of_a_portfolio(String limits) {
        Range range = switch (limits) {
            case "atMost(3)" -> Range.atMost(3);
            case "atLeast(0)" -> Range.atLeast(0);
            case "atLeast(2)" -> Range.atLeast(2);
            default -> Range.between(0, 3);
        };
        Credential built = Credential.builder("goals", "1", "Goals")
                .outcome(new Outcome("EO1", "Sets goals.", List.of(new Detail("EO1.1", "Agrees on goals."))))
                .part(new PortfolioPart(
                        "evidence",
                        "Evidence",
                        range,
                        LocatorPolicy.REQUIRED,
                        range,
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(Samples.credential(Documents.toJson(built))).isEqualTo(built);
    }

    /** However a number was written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "750",
                "750.0",
                "7.5E+2",
                "0",
                "0.00",
                "0E+5",
                "0E-40",
                "1E-20",
                "750.0000000000000000000000000000"
            })
    void a_duration(String seconds) {
        Submission built = Submission.builder("s", "c", "p")
                .artifact(
                        Artifact.file("A1", "Goal conference", "conference.mp4").withSeconds(new BigDecimal(seconds)))
                .build();

        assertThat(roundTrip(built)).isEqualTo(built);
    }

    @ParameterizedTest
    @ValueSource(strings = {"750", "750.0", "7.5E+2", "0.00", "0E-40", "1E-20"})
    void a_time_in_seconds(String seconds) {
        Submission built = submission(new Locator.Time(TimeCode.ofSeconds(new BigDecimal(seconds)), Optional.empty()));

        assertThat(roundTrip(built)).isEqualTo(built);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.15", "0.150", "0", "0.00", "1E+2"})
    void a_threshold(String threshold) {
        Credential built = withThreshold(threshold);

        assertThat(Samples.credential(Documents.toJson(built))).isEqualTo(built);
    }

    /** Texts in several languages begin with the definition's own, and the others follow by their tags. */
    @Test
    void a_definition_in_several_languages() {
        Credential built = Credential.builder("goals", "1", "Metas")
                .language("es")
                .part(new NarrativePart(
                        "overview",
                        "Resumen",
                        Optional.empty(),
                        List.of(new Prompt("Q1", "¿Qué metas?")),
                        Covers.NOTHING,
                        Optional.empty()))
                .translation("pt", Map.of("/title", "Metas", "/parts/0/title", "Resumo"))
                .translation("en", Map.of("/title", "Goals"))
                .build();
        String json = Documents.toJson(built);

        assertThat(json)
                .startsWith("{\"id\":\"goals\",\"version\":\"1\",\"language\":\"es\","
                        + "\"title\":{\"es\":\"Metas\",\"en\":\"Goals\",\"pt\":\"Metas\"},\"outcomes\":[],"
                        + "\"parts\":[{\"type\":\"narrative\",\"id\":\"overview\","
                        + "\"title\":{\"es\":\"Resumen\",\"pt\":\"Resumo\"},"
                        + "\"prompts\":[{\"id\":\"Q1\",\"text\":\"¿Qué metas?\"}]}],\"review\":");
        assertThat(Samples.credential(json)).isEqualTo(built);
    }

    /** So that its digest is that of definitions before there were languages. */
    @Test
    void a_definition_in_english_alone_says_nothing_of_languages() {
        Credential built = Credential.builder("goals", "1", "Goals")
                .language("EN")
                .part(new NarrativePart(
                        "overview", "Overview", Optional.empty(), List.of(), Covers.NOTHING, Optional.empty()))
                .build();

        assertThat(Documents.toJson(built))
                .startsWith("{\"id\":\"goals\",\"version\":\"1\",\"title\":\"Goals\",\"outcomes\":[],"
                        + "\"parts\":[{\"type\":\"narrative\",\"id\":\"overview\",\"title\":\"Overview\",\"prompts\":[]}],"
                        + "\"review\":");
    }

    /** A rubric that gives no scale has that of the review in every language, and still gives none when it is written. */
    @Test
    void a_rubric_with_the_scale_of_the_review() {
        String json = Samples.edited(
                Samples.edited(
                        Samples.CREDENTIAL,
                        "[\"NOT_YET\", \"PROFICIENT\"]",
                        "[\"NOT_YET\", { \"id\": \"PROFICIENT\", \"label\": { \"en\": \"Done\", \"es\": \"Logrado\" } }]"),
                "\"Publishes the goals.\"",
                "\"Publishes the goals.\", \"rubric\": { \"pass\": \"NOT_YET\" }");
        Credential read = Samples.credential(json);

        assertThat(Samples.credential(Documents.toJson(read))).isEqualTo(read);
        assertThat(Documents.toJson(read)).contains("\"rubric\":{\"pass\":\"NOT_YET\"}");
        assertThat(read.in(Locale.forLanguageTag("es"))
                        .outcomes()
                        .get(0)
                        .details()
                        .get(1)
                        .rubric())
                .contains(new Scale(
                        List.of(
                                new Level("NOT_YET"),
                                new Level("PROFICIENT", Optional.of("Logrado"), Optional.empty())),
                        "NOT_YET"));
    }

    /** Out of all proportion: refused at once, or else written so that it can be read again. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1E+40", "1E-40", "1E+400", "1E-400", "1E+9999999", "1E-9999999", "0E-9999999", "0E+9999999"})
    void a_threshold_out_of_proportion(String threshold) {
        List<String> refused = Samples.faults(() -> withThreshold(threshold));
        if (refused.isEmpty()) {
            Credential built = withThreshold(threshold);
            String json = Documents.toJson(built);

            assertThat(json.length()).isLessThan(1_000);
            assertThat(Samples.credential(json)).isEqualTo(built);
        } else {
            assertThat(refused).singleElement().asString().startsWith("/advisories/text.repeated: ");
        }
    }

    @Test
    void a_duration_of_nothing_is_written_short() {
        Submission read = Samples.submission(Samples.edited(Samples.SUBMISSION, "754.2", "0e-9999999"));

        assertThat(Documents.toJson(read).length()).isLessThan(1_000);
    }

    private static Credential withThreshold(String threshold) {
        return Credential.builder("goals", "1", "Goals")
                .outcome(new Outcome("EO1", "Sets goals.", List.of(new Detail("EO1.1", "Agrees on goals."))))
                .part(new PortfolioPart(
                        "evidence",
                        "Evidence",
                        Range.atLeast(1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.empty()))
                .advisory("text.repeated", new BigDecimal(threshold))
                .build();
    }

    @Test
    void a_clock_is_written_as_the_practitioner_wrote_it() {
        Locator.Time time = new Locator.Time(TimeCode.parse("00012:30.50"), Optional.of(TimeCode.parse("0:12:31")));

        assertThat(Documents.toJson(submission(time)))
                .contains("{\"type\":\"time\",\"from\":\"00012:30.50\",\"to\":\"0:12:31\"}");
    }

    @Test
    void what_is_absent_is_left_out() {
        assertThat(Documents.toJson(Submission.builder("s", "c", "p").build()))
                .isEqualTo("{\"id\":\"s\",\"credential\":\"c\",\"practitioner\":\"p\",\"attempt\":1,\"narratives\":{},"
                        + "\"artifacts\":[],\"selfAnalysis\":[]}");
        assertThat(Documents.toJson(submission(new Locator.Page(3, OptionalInt.empty()))))
                .contains("{\"type\":\"page\",\"from\":3}");
    }

    private static Submission submission(Locator locator) {
        return Submission.builder("s", "c", "p")
                .selfAnalysis(new SelfAnalysis("EO1.1", List.of(new Reference("A1", locator)), "It shows."))
                .build();
    }

    private static Submission roundTrip(Submission built) {
        return Samples.submission(Documents.toJson(built));
    }
}
