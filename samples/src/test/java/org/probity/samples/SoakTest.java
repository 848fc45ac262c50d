package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/** A long time in a small heap. Runs in a JVM of its own with 64 MB: see the pom. */
class SoakTest {
    private static final int THREADS = 4;
    private static final int ASSESSMENTS = 100_000;
    private static final double MEGABYTE = 1e6;

    private final Assessor assessor = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private final List<byte[]> submissions = new ArrayList<>();
    private final List<Set<String>> reports = new ArrayList<>();

    @Test
    void assessesFromFourThreadsWithoutFailureOrGrowth() throws Exception {
        readSamples();
        assess(ASSESSMENTS / 10);
        double early = usedHeap();
        assess(ASSESSMENTS - ASSESSMENTS / 10);
        double late = usedHeap();

        System.out.printf(
                Locale.ROOT,
                "soak: %d assessments on %d threads, -Xmx %d MB; heap after collection %.1f MB at 10%%, %.1f MB at"
                        + " 100%%%n",
                ASSESSMENTS,
                THREADS,
                Runtime.getRuntime().maxMemory() / (1024 * 1024),
                early / MEGABYTE,
                late / MEGABYTE);
        assertThat(reports)
                .allSatisfy(ofOneSubmission -> assertThat(ofOneSubmission).hasSize(1));
        assertThat(late - early).isLessThan(MEGABYTE);
    }

    private void readSamples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("submissions"))) {
            for (Path folder : folders.sorted().toList()) {
                submissions.add(Files.readAllBytes(folder.resolve("submission.json")));
                reports.add(ConcurrentHashMap.newKeySet());
            }
        }
        assertThat(submissions).hasSizeGreaterThanOrEqualTo(4);
    }

    private void assess(int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Void> share = () -> {
                for (int i = 0; i < times / THREADS; i++) {
                    int which = i % submissions.size();
                    String report = Documents.toJson(assessor.assess(Documents.submission(submissions.get(which))));
                    reports.get(which).add(report);
                }
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(share, share, share, share))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static double usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
