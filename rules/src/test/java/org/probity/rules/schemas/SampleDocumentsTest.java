package org.probity.rules.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.engine.DocumentType;

/** What people copy is as the schemas say. */
class SampleDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void everySampleIsValid(DocumentType type) throws IOException {
        SchemaValidator validator = SchemaValidator.of(type);
        List<String> samples = SampleDocuments.of(type);

        assertThat(samples)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(sample -> assertThat(validator.errors(sample)).isEmpty());
        System.out.printf(
                Locale.ROOT,
                "schemas: %d samples of a %s%n",
                samples.size(),
                type.name().toLowerCase(Locale.ROOT));
    }
}
