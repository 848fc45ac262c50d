package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.probity.engine.Samples.CREDENTIAL;
import static org.probity.engine.Samples.REVIEW;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.bytes;
import static org.probity.engine.Samples.edited;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** What is read is what is written there, wherever it comes from. */
class ReadingTest {

    @Test
    void a_submission() {
        Submission read = Samples.submission(SUBMISSION);

        assertThat(read.id()).isEqualTo("s-0117");
        assertThat(read.credential()).isEqualTo("ensuring-accountability");
        assertThat(read.credentialVersion()).isEmpty();
        assertThat(read.practitioner()).isEqualTo("p-4821");
        assertThat(read.attempt()).isEqualTo(2);
        assertThat(read.submittedAt()).contains("2026-05-11T15:04:00Z");
        assertThat(read.narratives())
                .isEqualTo(Map.of(
                        "overview",
                        List.of(new Passage(List.of("Q1"), List.of(), "We agreed on three goals.")),
                        "reflection",
                        List.of(new Passage(List.of(), List.of("EO1"), "Every team now reports each term."))));
        assertThat(read.artifacts())
                .containsExactly(
                        Artifact.file("A1", "Staff compact", "artifacts/compact.pdf")
                                .withPages(12),
                        Artifact.uri("A2", "Goal conference", "https://example.org/conference")
                                .withSeconds(new BigDecimal("754.2")));
        assertThat(read.selfAnalysis())
                .containsExactly(new SelfAnalysis(
                        "EO1.1",
                        List.of(
                                new Reference("A1", new Locator.Page(3, OptionalInt.of(5))),
                                new Reference("A2", new Locator.Time(TimeCode.parse("00:12:30"), Optional.empty()))),
                        "The compact says who answers for what."));
    }

    @Test
    void a_definition() {
        Credential read = Samples.credential(CREDENTIAL);

        assertThat(read.id()).isEqualTo("ensuring-accountability");
        assertThat(read.version()).isEqualTo("1.0.0");
        assertThat(read.title()).isEqualTo("Ensuring Accountability");
        assertThat(read.citation()).isEmpty();
        assertThat(read.outcomes())
                .containsExactly(
                        new Outcome(
                                "EO1",
                                "Sets goals together with the staff.",
                                List.of(
                                        new Detail("EO1.1", "Agrees on goals with each team."),
                                        new Detail(
                                                "EO1.2",
                                                "Publishes the goals.",
                                                false,
                                                Optional.empty(),
                                                Provenance.ISSUER))),
                        new Outcome(
                                "EO2",
                                "Follows up on the goals.",
                                List.of(new Detail(
                                        "EO2.1",
                                        "Meets each team every term.",
                                        true,
                                        Optional.empty(),
                                        Provenance.DERIVED))));
        assertThat(read.parts())
                .containsExactly(
                        new NarrativePart(
                                "overview",
                                "Overview Questions",
                                Optional.of(Range.atLeast(1000)),
                                List.of(new Prompt(
                                        "Q1",
                                        "Which goals did you set?",
                                        true,
                                        Optional.of(Range.atMost(300)),
                                        Optional.empty(),
                                        Provenance.ISSUER)),
                                Covers.NOTHING,
                                Optional.empty()),
                        new PortfolioPart(
                                "goals",
                                "Evidence of Goals",
                                Range.between(1, 5),
                                LocatorPolicy.OPTIONAL,
                                Range.atLeast(20),
                                Optional.of(List.of("EO1")),
                                Optional.empty()),
                        new PortfolioPart(
                                "follow-up",
                                "Evidence of Follow-up",
                                Range.atLeast(1),
                                LocatorPolicy.REQUIRED,
                                Range.atLeast(1),
                                Optional.of(List.of("EO2")),
                                Optional.empty()),
                        new NarrativePart(
                                "reflection",
                                "Reflection",
                                Optional.empty(),
                                List.of(),
                                Covers.OUTCOMES,
                                Optional.empty()));
        assertThat(read.review())
                .isEqualTo(new ReviewPolicy(2, List.of("NOT_YET", "PROFICIENT"), "PROFICIENT", Disagreement.MAJORITY));
        assertThat(read.advisories()).isEqualTo(Map.of("text.repeated", new BigDecimal("0.15")));
    }

    @Test
    void what_is_absent_has_the_default_of_the_contract() {
        Submission submission = Samples.submission("{\"id\":\"s\",\"credential\":\"c\",\"practitioner\":\"p\"}");
        Credential credential = Samples.credential("""
                { "id": "c", "version": "1", "title": "", "parts": [
                  { "type": "portfolio", "id": "p", "title": "", "references": { "maximum": 3 } } ],
                  "outcomes": [ { "id": "o", "statement": "", "details": [ { "id": "d", "statement": "" } ] } ],
                  "review": { "scale": ["LOW", "HIGH"], "pass": "HIGH" } }""");

        assertThat(submission).isEqualTo(Submission.builder("s", "c", "p").build());
        assertThat(submission.attempt()).isEqualTo(1);
        assertThat(credential.outcomes())
                .containsExactly(new Outcome(
                        "o",
                        "",
                        List.of(new Detail("d", "", true, Optional.empty(), Provenance.ISSUER)),
                        Optional.empty(),
                        Provenance.ISSUER));
        assertThat(credential.parts())
                .containsExactly(new PortfolioPart(
                        "p",
                        "",
                        Range.between(1, 3),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(credential.review())
                .isEqualTo(new ReviewPolicy(1, List.of("LOW", "HIGH"), "HIGH", Disagreement.ADJUDICATOR));
        assertThat(Samples.credential("{\"id\":\"c\",\"version\":\"1\",\"title\":\"\",\"parts\":["
                                + "{\"type\":\"narrative\",\"id\":\"n\",\"title\":\"\"}]}")
                        .review())
                .isEqualTo(
                        new ReviewPolicy(1, List.of("NOT_YET", "PROFICIENT"), "PROFICIENT", Disagreement.ADJUDICATOR));
    }

    @Test
    void a_review_is_what_it_says() {
        assertThat(Samples.review(REVIEW))
                .isEqualTo(new Review(
                        "s-0117",
                        2,
                        "r-07",
                        Role.ASSESSOR,
                        Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        List.of(
                                new Rating("EO1.1/proficiency", "PROFICIENT")
                                        .withComment("The compact is signed by every team.")
                                        .asConfidential(),
                                new Rating(
                                        "EO1.2/proficiency",
                                        "UNSCORABLE",
                                        Optional.of(Condition.NO_ACCESS),
                                        Optional.empty(),
                                        false),
                                new Rating("overview/Q1", "NOT_YET"))));
        assertThat(Samples.review("{\"submission\":\"s\",\"assessor\":\"r\",\"ratings\":[]}"))
                .isEqualTo(Review.byAssessor("s", 1, "r", List.of()));
        assertThat(Samples.review("{\"submission\":\"s\",\"assessor\":\"r\",\"role\":\"adjudicator\",\"ratings\":[]}"))
                .isEqualTo(Review.byAdjudicator("s", 1, "r", List.of()));
    }

    @Test
    void a_file_a_stream_and_bytes_give_the_same(@TempDir Path folder) throws IOException {
        Path submission = Files.writeString(folder.resolve("submission.json"), SUBMISSION);
        Path credential = Files.writeString(folder.resolve("credential.json"), CREDENTIAL);
        Path review = Files.writeString(folder.resolve("review.json"), REVIEW);
        Submission expected = Samples.submission(SUBMISSION);

        assertThat(Documents.submission(submission)).isEqualTo(expected);
        assertThat(Documents.submission(new ByteArrayInputStream(bytes(SUBMISSION))))
                .isEqualTo(expected);
        assertThat(Documents.credential(credential)).isEqualTo(Samples.credential(CREDENTIAL));
        assertThat(Documents.credential(new ByteArrayInputStream(bytes(CREDENTIAL))))
                .isEqualTo(Samples.credential(CREDENTIAL));
        assertThat(Documents.review(review)).isEqualTo(Samples.review(REVIEW));
        assertThat(Documents.review(new ByteArrayInputStream(bytes(REVIEW)))).isEqualTo(Samples.review(REVIEW));
    }

    @Test
    void a_stream_is_left_open() {
        InputStream stream = new ByteArrayInputStream(bytes(SUBMISSION)) {
            @Override
            public void close() {
                throw new AssertionError("closed by the reader");
            }
        };

        assertThat(Documents.submission(stream).id()).isEqualTo("s-0117");
    }

    @Test
    void what_cannot_be_read_is_no_fault_of_the_document(@TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Documents.submission(folder.resolve("submission.json")))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Documents.credential(folder))
                .withCauseInstanceOf(IOException.class);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Documents.credential(broken))
                .withRootCauseExactlyInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ \"id\": 5, \"attempt\": null, \"extensions\": [] }",
                "{ \"grade\": 1e400, \"lms\": { \"course\": [ 1, 2.50, \"\\u0000\", true ] }, \"\": -0 }"
            })
    void extensions_may_hold_anything_and_are_ignored(String extensions) {
        Submission submission = Samples.submission(SUBMISSION);
        Submission extended = Samples.submission(
                edited(SUBMISSION, "\"attempt\": 2", "\"extensions\": " + extensions + ", \"attempt\": 2"));
        Credential credential = Samples.credential(CREDENTIAL);
        Credential extendedCredential =
                Samples.credential(edited(CREDENTIAL, "\"parts\"", "\"extensions\": " + extensions + ", \"parts\""));

        assertThat(extended).isEqualTo(submission);
        assertThat(extended.sha256()).isEqualTo(submission.sha256());
        assertThat(extendedCredential).isEqualTo(credential);
        assertThat(extendedCredential.sha256()).isEqualTo(credential.sha256());
    }

    /** Whatever stands in the place of a value or a name, a document is read, or refused with faults that say where. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "1e400",
                "-1e400",
                "1e-400",
                "0e-99999999",
                "1e99999999999999",
                "9007199254740993",
                "99999999999999999999",
                "\"\"",
                "\"words\"",
                "\"a b\"",
                "\"\\u0000\\n\"",
                "\"\\ud83d\"",
                "\"00:12:30\"",
                "[]",
                "[[]]",
                "{}",
                "{\"id\": {}}",
                "[null, 1, \"a\", {}]"
            })
    void any_value_in_any_place_is_read_or_refused(String value) {
        // An object that is matched hides what is in it.
        for (String values : List.of("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|false", "\\[[^\\[\\]{}]*]|\\{[^\\[\\]{}]*}")) {
            Pattern places = Pattern.compile(values);
            places.matcher(SUBMISSION)
                    .results()
                    .forEach(place -> assertReadOrRefused(with(SUBMISSION, place, value), Documents::submission));
            places.matcher(CREDENTIAL)
                    .results()
                    .forEach(place -> assertReadOrRefused(with(CREDENTIAL, place, value), Documents::credential));
        }
    }

    @Test
    void messages_are_the_same_in_every_locale() {
        String spoiled = edited(edited(SUBMISSION, "\"attempt\": 2", "\"attempt\": 0"), "s-0117", "s\\u00010117");
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("en", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(Samples.faultsOfSubmission(spoiled))
                        .as(locale)
                        .containsExactly(
                                "2:3: /id: \"s\\u00010117\" is not an id: 1 to 64 letters, digits, dots, underscores or"
                                        + " hyphens, of which the first is a letter or a digit",
                                "5:3: /attempt: attempts count from 1");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String with(String document, MatchResult place, String value) {
        return document.substring(0, place.start()) + value + document.substring(place.end());
    }

    private interface Reader {
        Object read(byte[] document);
    }

    private static void assertReadOrRefused(String document, Reader reader) {
        try {
            assertThat(reader.read(bytes(document))).isNotNull();
        } catch (InvalidDocumentException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.line()).isPresent();
                assertThat(fault.column()).isPresent();
                assertThat(fault.message()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
            });
        } catch (RuntimeException e) {
            throw new AssertionError("neither read nor refused:\n" + document, e);
        }
    }
}
