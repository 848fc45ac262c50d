package org.probity.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Breach;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;

/** Many threads at once get what one gets. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final int SUBMISSIONS = 40;

    /** An assessor, the submissions that are assessed by it, and their reports as one thread gets them. */
    private record Desk(Assessor assessor, List<Submission> submissions, List<String> reports) {

        static Desk of(long seed) {
            Scenario scenario = Scenarios.scenario(seed);
            Assessor assessor = Assessor.of(Documents.credential(Assessed.bytes(scenario.definition())));
            List<Submission> submissions = variants(scenario)
                    .map(submission -> Documents.submission(Assessed.bytes(submission)))
                    .toList();
            return new Desk(
                    assessor,
                    submissions,
                    submissions.stream().map(one -> report(assessor, one)).toList());
        }

        String report(int submission) {
            return report(assessor, submissions.get(submission));
        }

        private static String report(Assessor assessor, Submission submission) {
            return Documents.toJson(assessor.assess(submission));
        }
    }

    @Test
    void oneAssessorServesManyThreads() throws Exception {
        Desk desk = Desk.of(7);
        assertThat(desk.reports()).hasSize(SUBMISSIONS).doesNotHaveDuplicates();

        inThreads(thread -> desk);
    }

    @Test
    void assessorsForDifferentDefinitionsStandSideBySide() throws Exception {
        List<Desk> desks = List.of(Desk.of(7), Desk.of(11), Desk.of(13));
        assertThat(desks).extracting(desk -> desk.assessor().credential()).doesNotHaveDuplicates();

        inThreads(thread -> desks.get(thread % desks.size()));
    }

    private interface Place {
        Desk of(int thread);
    }

    /** Each thread begins with another submission, so that all are assessed beside all. */
    private static void inThreads(Place place) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * SUBMISSIONS / THREADS;
                Desk desk = place.of(thread);
                tasks.add(() -> {
                    start.await();
                    for (int i = 0; i < ROUNDS * SUBMISSIONS; i++) {
                        int submission = (first + i) % SUBMISSIONS;
                        assertThat(desk.report(submission))
                                .isEqualTo(desk.reports().get(submission));
                    }
                    return null;
                });
            }
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Worse and worse submissions, each in an order of its own. */
    private static Stream<Map<String, Object>> variants(Scenario scenario) {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.iterate(
                        scenario.submission(),
                        submission -> Scenarios.shuffled(
                                Scenarios.breach(scenario.definition(), submission, random)
                                        .map(Breach::submission)
                                        .orElse(submission),
                                random))
                .limit(SUBMISSIONS);
    }
}
