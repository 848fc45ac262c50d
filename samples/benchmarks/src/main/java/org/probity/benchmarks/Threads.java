package org.probity.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/**
 * Whether threads get into each other's way. Where the machine is busy with other things, throughput says little; then the processor time of
 * one assessment and the number of times that a thread waited for a lock say more.
 */
public final class Threads {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long NANOS = 8_000_000_000L;

    private Threads() {}

    /** Work of one thread. */
    private record Work(long runs, long processor, long waits) {}

    /**
     * Assesses with 1, 2 and 4 threads.
     *
     * @param inputs names of inputs: see {@link Input#of(String)}; none for those of the README
     */
    public static void main(String[] inputs) throws InterruptedException, ExecutionException {
        for (String name : Input.names(inputs)) {
            Input input = Input.of(name);
            Assessor assessor = Assessor.of(input.credential());
            run(assessor, input, 2);
            for (int threads : new int[] {1, 2, 4, 1, 2, 4}) {
                long began = System.nanoTime();
                List<Work> work = run(assessor, input, threads);
                double seconds = (System.nanoTime() - began) / 1e9;
                long runs = work.stream().mapToLong(Work::runs).sum();
                System.out.printf(
                        Locale.ROOT,
                        "%-12s %d threads %10.0f a second %10.1f us of a processor each %6d waits%n",
                        name,
                        threads,
                        runs / seconds,
                        work.stream().mapToLong(Work::processor).sum() / 1e3 / runs,
                        work.stream().mapToLong(Work::waits).sum());
            }
        }
    }

    private static List<Work> run(Assessor assessor, Input input, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Work>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> work(assessor, input)));
        }
        List<Work> done = new ArrayList<>();
        for (Future<Work> each : running) {
            done.add(each.get());
        }
        pool.shutdown();
        return done;
    }

    private static Work work(Assessor assessor, Input input) {
        long thread = Thread.currentThread().getId();
        long began = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long waits = THREADS.getThreadInfo(thread).getBlockedCount();
        long runs = 0;
        while (System.nanoTime() - began < NANOS) {
            String report = Documents.toJson(assessor.assess(Documents.submission(input.submission())));
            if (report.getBytes(StandardCharsets.UTF_8).length == 0) {
                throw new IllegalStateException("an empty report");
            }
            runs++;
        }
        return new Work(
                runs,
                THREADS.getCurrentThreadCpuTime() - processor,
                THREADS.getThreadInfo(thread).getBlockedCount() - waits);
    }
}
