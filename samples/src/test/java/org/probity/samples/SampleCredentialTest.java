package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.probity.engine.Documents;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.ReviewPolicy;

/** The sample of carrying over differs from the bundled credential in nothing else, whatever becomes of that. */
class SampleCredentialTest {
    static final Path CARRY_OVER = Path.of("credentials/ensuring-accountability-carry-over.json");

    @Test
    void carryingOverIsAllThatDiffers() {
        Credential sample = Documents.credential(CARRY_OVER);
        Credential bundled = Documents.bundledCredential("ensuring-accountability");
        ReviewPolicy policy = bundled.review();

        assertThat(sample.review())
                .isEqualTo(new ReviewPolicy(policy.assessors(), policy.scale(), policy.disagreement(), true));
        assertThat(Documents.toJson(sample).replace(",\"carryOver\":true", "")).isEqualTo(Documents.toJson(bundled));
    }
}
