package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.submission.Submission;

/** Every sentence of the issuer's text stands in the definition, or it is said why not; and the definition adds none. */
class TraceabilityTest {
    private static final Credential CREDENTIAL = Documents.bundledCredential("ensuring-accountability");
    private static final Pattern WORDS = Pattern.compile("\\(([\\d,]+)-word minimum\\)");

    @Test
    void everySentenceIsAccountedForOnce() {
        for (String sentence : PublishedText.sentences()) {
            boolean isAsked = sources().stream().anyMatch(source -> source.contains(sentence));
            long listed = PublishedText.notCheckable().stream()
                    .filter(line -> line[0].equals(sentence))
                    .count();
            assertThat(listed).as(sentence).isEqualTo(isAsked ? 0 : 1);
        }
    }

    @Test
    void everySourceIsPublished() {
        assertThat(sources())
                .isNotEmpty()
                .allMatch(source -> PublishedText.all().contains(source));
    }

    @Test
    void everyListedSentenceIsPublishedAndHasItsReason() {
        assertThat(PublishedText.notCheckable()).allSatisfy(line -> {
            assertThat(line).hasSize(2);
            assertThat(PublishedText.sentences()).contains(line[0]);
            assertThat(line[1]).matches("\\S.{20,}\\.");
        });
    }

    @Test
    void everyElementNamesItsSource() {
        assertThat(CREDENTIAL.outcomes()).allMatch(outcome -> outcome.source().isPresent());
        assertThat(details()).allMatch(detail -> detail.source().isPresent());
        assertThat(CREDENTIAL.parts()).allMatch(part -> part.source().isPresent());
        assertThat(prompts()).allMatch(prompt -> prompt.source().isPresent());
    }

    @Test
    void outcomesAreTheIssuersOwnWords() {
        assertThat(CREDENTIAL.outcomes())
                .allMatch(outcome -> outcome.provenance() == Provenance.ISSUER)
                .extracting(Outcome::statement)
                .isEqualTo(PublishedText.numberedBelow("Essential Outcomes"));
    }

    @Test
    void questionsAreTheIssuersOwnWords() {
        List<String> published = new ArrayList<>(PublishedText.numberedBelow("Part 1."));
        published.add(PublishedText.sentences().get(PublishedText.sentences().size() - 1));

        assertThat(prompts())
                .allMatch(prompt -> prompt.provenance() == Provenance.ISSUER)
                .extracting(Prompt::text)
                .isEqualTo(published);
    }

    /** The issuer speaks of details and publishes none, so those of the definition are worked out from the outcomes. */
    @Test
    void detailsAreDerivedFromTheirOutcomes() {
        for (Outcome outcome : CREDENTIAL.outcomes()) {
            assertThat(outcome.details())
                    .allMatch(detail -> detail.provenance() == Provenance.DERIVED)
                    .allMatch(detail -> detail.source().equals(Optional.of(outcome.statement())));
        }
    }

    @Test
    void partsAreThePublishedOnes() {
        List<String> headings = new ArrayList<>(List.of("Requirements"));
        for (Part part : CREDENTIAL.parts()) {
            headings.add("Part " + headings.size() + ". " + part.title());
        }
        assertThat(PublishedText.headings()).isEqualTo(headings);
    }

    @Test
    void minimumsAreThePublishedOnes() {
        for (NarrativePart narrative : narratives()) {
            Matcher published = WORDS.matcher(narrative.source().orElseThrow());
            assertThat(published.find()).isTrue();
            assertThat(narrative.words().orElseThrow().range().minimum())
                    .hasValue(Integer.parseInt(published.group(1).replace(",", "")));
        }
    }

    @Test
    void theCitationIsThePublishedOne() {
        assertThat(PublishedText.all()).contains("(" + CREDENTIAL.citation().orElseThrow() + ")");
    }

    @Test
    void thereAreFiftyFiveCriteria() {
        Submission nothing =
                Submission.builder("s-0001", CREDENTIAL.id(), "p-0001").build();
        assertThat(Assessor.of(CREDENTIAL).assess(nothing).criteria()).hasSize(55);
    }

    private static List<String> sources() {
        List<Optional<String>> sources = new ArrayList<>();
        CREDENTIAL.outcomes().forEach(outcome -> sources.add(outcome.source()));
        details().forEach(detail -> sources.add(detail.source()));
        CREDENTIAL.parts().forEach(part -> sources.add(part.source()));
        prompts().forEach(prompt -> sources.add(prompt.source()));
        return sources.stream()
                .flatMap(Optional::stream)
                .map(PublishedText::normalised)
                .toList();
    }

    private static List<Detail> details() {
        return CREDENTIAL.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .toList();
    }

    private static List<NarrativePart> narratives() {
        return CREDENTIAL.parts().stream()
                .filter(NarrativePart.class::isInstance)
                .map(NarrativePart.class::cast)
                .toList();
    }

    private static List<Prompt> prompts() {
        return narratives().stream()
                .flatMap(narrative -> narrative.prompts().stream())
                .toList();
    }
}
