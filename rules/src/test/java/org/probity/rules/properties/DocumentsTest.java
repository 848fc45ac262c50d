package org.probity.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;

/** What documents say does not depend on how they are written down. */
class DocumentsTest {

    @Property
    void aSubmissionIsReadAsItWasWritten(@ForAll long seed) {
        byte[] bytes = Assessed.bytes(Scenarios.scenario(seed).submission());
        Submission submission = Documents.submission(bytes);

        assertThat(Documents.submission(utf8(Documents.toJson(submission)))).isEqualTo(submission);
    }

    @Property
    void aDefinitionIsReadAsItWasWritten(@ForAll long seed) {
        byte[] bytes = Assessed.bytes(Scenarios.scenario(seed).definition());
        Credential credential = Documents.credential(bytes);

        assertThat(Documents.credential(utf8(Documents.toJson(credential)))).isEqualTo(credential);
    }

    @Property
    void aReviewIsReadAsItWasWritten(@ForAll long seed) {
        for (Map<String, Object> one : Scenarios.scenario(seed).reviews()) {
            Review review = Documents.review(Assessed.bytes(one));

            assertThat(Documents.review(utf8(Documents.toJson(review)))).isEqualTo(review);
        }
    }

    @Property
    void theSameBytesGiveTheSameReport(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        byte[] definition = Assessed.bytes(scenario.definition());
        byte[] submission = Assessed.bytes(scenario.submission());
        List<byte[]> reviews = Assessed.bytes(scenario.reviews());
        List<byte[]> clones = reviews.stream().map(byte[]::clone).toList();

        assertThat(Assessed.of(definition, submission, reviews).json())
                .isEqualTo(Assessed.of(definition.clone(), submission.clone(), clones)
                        .json());
    }

    @Property
    void aReformattedDocumentGivesTheSameReport(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        Assessed before = Assessed.of(scenario.withoutPrevious());
        Assessed after = Assessed.of(
                reformatted(scenario.definition()),
                reformatted(scenario.submission()),
                scenario.reviews().stream().map(DocumentsTest::reformatted).toList());

        assertThat(after.json()).isEqualTo(before.json());
    }

    /** The digest leaves extensions out, so they may say anything. */
    @Property
    void extensionsAreIgnored(@ForAll long seed) {
        Scenario scenario = Scenarios.scenario(seed);
        Map<String, Object> extended = JsonMaps.read(Assessed.bytes(scenario.submission()));
        extended.put("extensions", Map.of("status", List.of("PROFICIENT")));

        assertThat(Assessed.of(scenario.with(extended)).json())
                .isEqualTo(Assessed.of(scenario).json());
    }

    /** With a byte order mark, spread over lines, and every letter that can be escaped written as an escape. */
    private static byte[] reformatted(Map<String, Object> document) {
        StringBuilder text = new StringBuilder("\uFEFF");
        String json = new String(Assessed.bytes(document), StandardCharsets.UTF_8);
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            boolean isEscape = inText && unit == '\\';
            if (isEscape) {
                int length = json.charAt(i + 1) == 'u' ? 6 : 2;
                text.append(json, i, i + length);
                i += length - 1;
            } else if (unit == '"') {
                inText = !inText;
                text.append(unit);
            } else if (inText) {
                text.append(Character.isLetter(unit) || unit > '~' ? String.format("\\u%04X", (int) unit) : unit);
            } else {
                text.append(unit).append(",[]{}:".indexOf(unit) >= 0 ? "\r\n\t" : "");
            }
        }
        return utf8(text.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
