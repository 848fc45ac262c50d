package org.probity.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.engine.Documents;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;

/** An interrupted thread finishes what it does, and remains interrupted for whoever waits for that. */
class InterruptedThreadTest {
    private static final Scenario SCENARIO = Scenarios.scenario(42);
    private static final byte[] DEFINITION = Assessed.bytes(SCENARIO.definition());
    private static final byte[] SUBMISSION = Assessed.bytes(SCENARIO.submission());
    private static final String EXPECTED = Probe.assess(DEFINITION, SUBMISSION);

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void itAssesses() {
        assertThat(interrupted(() -> Probe.assess(DEFINITION, SUBMISSION))).isEqualTo(EXPECTED);
    }

    @Test
    void itAssessesAtFirstUse() throws IOException {
        try (URLClassLoader fresh = Loaders.fresh()) {
            assertThat(Loaders.under(fresh, () -> interrupted(() -> Probe.assessIn(fresh, DEFINITION, SUBMISSION))))
                    .isEqualTo(EXPECTED);
        }
    }

    @Test
    void itReadsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("submission.json"), SUBMISSION);
        Submission expected = Documents.submission(SUBMISSION);

        assertThat(interrupted(() -> Documents.submission(file))).isEqualTo(expected);
    }

    private static <T> T interrupted(Supplier<T> use) {
        Thread.currentThread().interrupt();
        T result = use.get();
        assertThat(Thread.interrupted()).isTrue();
        return result;
    }
}
