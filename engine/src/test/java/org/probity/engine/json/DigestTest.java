package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.CREDENTIAL;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.credential;
import static org.probity.engine.Samples.edited;
import static org.probity.engine.Samples.submission;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Documents;
import org.probity.engine.RandomDocuments;
import org.probity.engine.credential.Credential;
import org.probity.engine.submission.Submission;

/** The same content has the same digest and is the same value, in whatever form it came; other content has another digest. */
class DigestTest {

    @Property
    void a_reformatted_definition(@ForAll("credentials") Credential built, @ForAll long seed) {
        String json = Documents.toJson(built);
        Credential reformatted = credential(Reformatter.document(json, seed));

        assertThat(reformatted.sha256())
                .contains(Digests.of(json))
                .isEqualTo(credential(json).sha256());
    }

    @Property
    void a_reformatted_submission(@ForAll("submissions") Submission built, @ForAll long seed) {
        String json = Documents.toJson(built);
        Submission reformatted = submission(Reformatter.document(json, seed));

        assertThat(reformatted.sha256())
                .contains(Digests.of(json))
                .isEqualTo(submission(json).sha256());
    }

    @Provide
    Arbitrary<Credential> credentials() {
        return RandomDocuments.credentials();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return RandomDocuments.submissions();
    }

    @Test
    void it_is_the_sha_256_of_the_canonical_form() throws IOException {
        byte[] canonical = new JsonCanonicalizer(SUBMISSION).getEncodedUTF8();

        assertThat(submission(SUBMISSION).sha256()).contains(CanonicalForm.sha256(canonical));
    }

    @Test
    void a_value_built_in_java_has_none_of_its_own() {
        assertThat(Submission.builder("s", "c", "p").build().sha256()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"754.20", "7.542e2", "75420E-2", "754.2000000000000000000000000000"})
    void a_duration_in_other_digits(String seconds) {
        Submission other = submission(edited(SUBMISSION, "754.2", seconds));

        assertThat(other.sha256()).isEqualTo(submission(SUBMISSION).sha256());
        assertThat(other).isEqualTo(submission(SUBMISSION)).hasSameHashCodeAs(submission(SUBMISSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"750", "750.0", "7.5e2", "7.5E+2", "75e1", "750000e-3"})
    void a_time_in_other_digits(String seconds) {
        Submission other = submission(edited(SUBMISSION, "\"00:12:30\"", seconds));
        Submission plain = submission(edited(SUBMISSION, "\"00:12:30\"", "750"));

        assertThat(other.sha256()).isEqualTo(plain.sha256());
        assertThat(other).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.150", "15e-2", "1.5E-1"})
    void a_threshold_in_other_digits(String threshold) {
        Credential other = credential(edited(CREDENTIAL, "0.15", threshold));

        assertThat(other.sha256()).isEqualTo(credential(CREDENTIAL).sha256());
        assertThat(other).isEqualTo(credential(CREDENTIAL));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            "s-0117"                                  | "s-0118"
            "credential": "ensuring-accountability"   | "credential": "building-trust"
            "p-4821"                                  | "p-4822"
            "attempt": 2,                             | ``
            "attempt": 2                              | "attempt": 3
            "attempt": 2                              | "attempt": 2, "credentialVersion": "1.0.0"
            "2026-05-11T15:04:00Z"                    | "2026-05-11T17:04:00+02:00"
            "overview"                                | "overviews"
            "prompts": ["Q1"]                         | "prompts": ["Q2"]
            "prompts": ["Q1"]                         | "prompts": ["Q1", "Q1"]
            "prompts": ["Q1"]                         | "covers": ["Q1"]
            three goals                               | four goals
            three goals                               | three  goals
            "id": "A1"                                | "id": "A3"
            Staff compact                             | Staff Compact
            artifacts/compact.pdf                     | ./artifacts/compact.pdf
            https://example.org/conference            | http://example.org/conference
            "pages": 12                               | "pages": 13
            "pages": 12                               | "slides": 12
            "pages": 12                               | "sheets": 12
            "pages": 12                               | "mediaType": ""
            "seconds": 754.2                          | "seconds": 754.21
            "detail": "EO1.1"                         | "detail": "EO1.2"
            "type": "page"                            | "type": "slide"
            "from": 3, "to": 5                        | "from": 3
            "from": 3, "to": 5                        | "from": 2, "to": 5
            "from": 3, "to": 5                        | "from": 3, "to": 6
            "from": "00:12:30"                        | "from": "12:30"
            "from": "00:12:30"                        | "from": 750
            "from": "00:12:30"                        | "from": "00:12:30", "to": "00:12:30"
            "artifact": "A1"                          | "artifact": "A2"
            who answers for what.                     | who answers for what?
            """)
    void another_submission(String old, String replacement) {
        Submission sample = submission(SUBMISSION);
        Submission other = submission(edited(SUBMISSION, old, replacement));

        assertThat(other.sha256()).isPresent().isNotEqualTo(sample.sha256());
        assertThat(other).isNotEqualTo(sample);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            "id": "ensuring-accountability"           | "id": "building-trust"
            "version": "1.0.0"                        | "version": "1.0.1"
            "Ensuring Accountability"                 | "Ensuring accountability"
            "version": "1.0.0"                        | "version": "1.0.0", "citation": ""
            "version": "1.0.0"                        | "version": "1.0.0", "language": "es"
            "Agrees on goals with each team."         | { "en": "Agrees on goals with each team.", "es": "Acuerda metas." }
            "EO1.1"                                   | "EO1.3"
            with each team.                           | with every team.
            Sets goals together                       | Sets aims together
            "required": false                         | "required": true
            "required": false                         | "required": false, "source": ""
            "provenance": "derived"                   | "provenance": "issuer"
            "id": "overview"                          | "id": "overviews"
            Overview Questions                        | Overview
            "words": { "minimum": 1000 }              | "words": { "minimum": 1001 }
            "words": { "minimum": 1000 }              | "words": { "maximum": 1000 }
            "words": { "maximum": 300 }               | "words": { "minimum": 1, "maximum": 300 }
            Which goals did you set?                  | Which goals have you set?
            "references": { "minimum": 1, "maximum": 5 } | "references": { "minimum": 2, "maximum": 5 }
            "locator": "optional"                     | "locator": "required"
            "explanation": { "minimum": 20 }          | "explanation": { "minimum": 21 }
            "covers": "outcomes"                      | "covers": "details"
            "covers": "outcomes"                      | "covers": "outcomes", "source": "p. 4"
            "assessors": 2                            | "assessors": 3
            "pass": "PROFICIENT"                      | "pass": "NOT_YET"
            ["NOT_YET", "PROFICIENT"]                 | ["PROFICIENT", "NOT_YET"]
            "majority"                                | "lowest"
            "text.repeated": 0.15                     | "text.repeated": 0.16
            "text.repeated": 0.15                     | "text.repeats": 0.15
            """)
    void another_definition(String old, String replacement) {
        Credential sample = credential(CREDENTIAL);
        Credential other = credential(edited(CREDENTIAL, old, replacement));

        assertThat(other.sha256()).isPresent().isNotEqualTo(sample.sha256());
        assertThat(other).isNotEqualTo(sample);
    }
}
