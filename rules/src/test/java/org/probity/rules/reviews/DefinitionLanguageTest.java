package org.probity.rules.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.rules.reviews.Dispute.SECOND;
import static org.probity.rules.reviews.Dispute.attempt;
import static org.probity.rules.reviews.Dispute.by;
import static org.probity.rules.reviews.Dispute.criterion;
import static org.probity.rules.reviews.Dispute.passes;
import static org.probity.rules.reviews.Dispute.request;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.report.SettledBy;

/** A definition whose texts are given in two languages. */
class DefinitionLanguageTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Credential CREDENTIAL = translated();
    private static final Assessor ASSESSOR = Assessor.of(CREDENTIAL);

    @ParameterizedTest
    @CsvSource({
        "en, Team Goals, Goals are measurable.", "es, Metas de equipo, Las metas se pueden medir.",
        "es-MX, Metas de equipo, Las metas se pueden medir.", "fr, Team Goals, Goals are measurable."
    })
    void the_report_has_the_texts_of_its_reader(String language, String title, String statement) {
        Report report = ASSESSOR.assess(request().in(Locale.forLanguageTag(language)));

        assertThat(report.credential().title()).isEqualTo(title);
        assertThat(report.outcomes().get(0).details().get(1).statement()).isEqualTo(statement);
        assertThat(report.credential().sha256()).isEqualTo(CREDENTIAL.sha256().orElseThrow());
    }

    /** The practitioner reads Spanish, the next assessor English. */
    @Test
    void what_was_found_stands_whichever_language_the_earlier_report_is_in() {
        Report first = ASSESSOR.assess(
                request(by("r-07", passes(SECOND)), by("r-08", passes(SECOND))).in(SPANISH));
        Report second = ASSESSOR.assess(AssessmentRequest.of(attempt(2, "Teams chose their goals in October."))
                .withPrevious(first));

        assertThat(criterion(second, SECOND).settledBy()).contains(SettledBy.CARRIED_OVER);
        assertThat(second.changes().orElseThrow().definition()).isEmpty();
    }

    private static Credential translated() {
        Credential english = Dispute.credential(Dispute.TWO_ASSESSORS);
        Credential.Builder builder = Credential.builder(english.id(), english.version(), english.title())
                .review(english.review())
                .translation(
                        "es",
                        Map.of(
                                "/title", "Metas de equipo",
                                "/outcomes/0/details/1/statement", "Las metas se pueden medir."));
        english.outcomes().forEach(builder::outcome);
        english.parts().forEach(builder::part);
        return Documents.credential(Documents.toJson(builder.build()).getBytes(StandardCharsets.UTF_8));
    }
}
