package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/** Messages in the language of the reader, and verdicts that do not depend on it. */
class LanguageTest {
    private static final Assessor ASSESSOR = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private static final Submission NOTHING =
            Submission.builder("s-0117", "ensuring-accountability", "p-4821").build();

    @ParameterizedTest
    @CsvSource({
        "es, es",
        "es-MX, es",
        "es-Latn-US, es",
        "en, en",
        "en-GB, en",
        "fr, en",
        "und, en",
        "zh-Hant-TW, en",
        "eo-x-school, en"
    })
    void the_language_is_the_nearest_that_is_spoken(String asked, String spoken) {
        assertThat(in(asked).language()).isEqualTo(spoken);
    }

    @Test
    void nothing_but_messages_depends_on_it() {
        Report english = in("en");
        Report spanish = in("es");

        assertThat(spanish.status()).isEqualTo(english.status());
        assertThat(spanish.criteria()).map(LanguageTest::withoutMessages).isEqualTo(verdicts(english));
        assertThat(spanish.rules()).isEqualTo(english.rules());
        assertThat(spanish.criteria())
                .zipSatisfy(
                        english.criteria(),
                        (one, other) -> assertThat(one.message()).isNotEqualTo(other.message()));
    }

    private static List<List<Object>> verdicts(Report report) {
        return report.criteria().stream().map(LanguageTest::withoutMessages).toList();
    }

    private static List<Object> withoutMessages(CriterionResult criterion) {
        return List.of(
                criterion.id(),
                criterion.verdict(),
                criterion.rule(),
                criterion.measured(),
                criterion.limit(),
                criterion.at());
    }

    private static Report in(String tag) {
        return ASSESSOR.assess(AssessmentRequest.of(NOTHING).in(Locale.forLanguageTag(tag)));
    }
}
