package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/** A thread that is interrupted again and again, at whatever moment, gets its reports and stays interrupted. */
class InterruptedThreadTest {
    private static final int ASSESSMENTS = 500;

    private final Assessor assessor = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private final byte[] submission = Submissions.bytes("common-mistakes");

    @Test
    void interruptsChangeNothing() throws Exception {
        String expected = report();
        List<String> reports = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            for (int i = 0; i < ASSESSMENTS; i++) {
                Thread.currentThread().interrupt();
                reports.add(report());
                // What asks takes the interruption away; the next comes in the middle of something else.
                assertThat(Thread.interrupted()).isTrue();
            }
        });
        thread.setUncaughtExceptionHandler((own, thrown) -> failure.set(thrown));
        thread.start();
        while (thread.isAlive()) {
            thread.interrupt();
            thread.join(1);
        }

        assertThat(failure.get()).isNull();
        assertThat(reports).hasSize(ASSESSMENTS).allMatch(expected::equals);
    }

    private String report() {
        return Documents.toJson(assessor.assess(Documents.submission(submission)));
    }
}
