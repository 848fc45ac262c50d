package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.CommonTerms;

/** A long time in a small heap, on all processors: every report is right, and nothing grows. The pom gives it 128 MB. */
class SoakTest {
    private static final int ASSESSMENTS = Integer.getInteger("probity.assessments", 20_000);
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** So many follow each other: a sample, as long as real ones are, and a submission that is made up, short, again and again. */
    private static final int ROUND = 10;

    private final Assessor assessor = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private final List<byte[]> samples =
            Submissions.NAMES.stream().map(Submissions::bytes).toList();
    private final List<String> reports = samples.stream().map(this::report).toList();
    private final List<String> disagreements = Collections.synchronizedList(new ArrayList<>());
    private final LongAdder judged = new LongAdder();

    @Test
    void everyReportIsRightAndNothingGrows() throws Exception {
        int rounds = ASSESSMENTS / ROUND;
        assess(0, rounds / 10);
        Memory early = Memory.afterCollection();
        assess(rounds / 10, rounds);
        Memory late = Memory.afterCollection();
        System.out.printf(
                Locale.ROOT,
                "soak: %d assessments on %d threads, -Xmx %d MB, %d submissions made up and held against the oracle, %d disagreements;"
                        + " after collection at 10%% and at 100%%: %s; %s%n",
                ASSESSMENTS,
                THREADS,
                Runtime.getRuntime().maxMemory() / (1024 * 1024),
                judged.sum(),
                disagreements.size(),
                early,
                late);

        assertThat(disagreements).isEmpty();
        assertThat(judged.sum()).isEqualTo(rounds);
        assertThat(late.heap() - early.heap()).isLessThan(Memory.MEGABYTE);
        assertThat(late.threads()).isEqualTo(early.threads());
        // The JDK drops loaders that it has made for itself.
        assertThat(late.loaders()).isLessThanOrEqualTo(early.loaders());
        assertThat(late.classes() - early.classes()).isLessThan(Memory.SOME_CLASSES);
    }

    private void assess(int from, int to) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(from);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> {
                for (int round = next.getAndIncrement(); round < to; round = next.getAndIncrement()) {
                    disagreement(round).ifPresent(disagreements::add);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private Optional<String> disagreement(int round) {
        try {
            int sample = round % samples.size();
            assertThat(report(samples.get(sample))).isEqualTo(reports.get(sample));
            Scenario scenario = Scenarios.scenario(round);
            Supplier<String> assessment = Assessed.repeatedly(scenario);
            String report = assessment.get();
            assertThat(CommonTerms.of(Assessed.of(report).report())).isEqualTo(CommonTerms.of(Oracle.judge(scenario)));
            judged.increment();
            for (int i = 2; i < ROUND; i++) {
                assertThat(assessment.get()).isEqualTo(report);
            }
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(round + ": " + e);
        }
    }

    private String report(byte[] submission) {
        return Documents.toJson(assessor.assess(Documents.submission(submission)));
    }
}
