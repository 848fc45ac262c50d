package org.probity.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.internal.HandWritten;
import org.probity.engine.internal.RuleRun;
import org.probity.engine.internal.TextMeasuring;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/**
 * Compares on a machine that others use as well: all work of one input takes turns in one JVM, and what counts is the processor time of the
 * thread, which waiting for a core does not lengthen. JMH's figures are the ones to quote; these are the ones to decide by.
 */
public final class Paired {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long TURN = 100_000_000;
    private static final int WARM = Integer.getInteger("warm", 60);
    private static final int TURNS = Integer.getInteger("turns", 25);

    private Paired() {}

    /**
     * Compares.
     *
     * @param inputs names of inputs: see {@link Input#of(String)}; none for those of the README
     */
    public static void main(String[] inputs) {
        for (String name : Input.names(inputs)) {
            Map<String, IntSupplier> work = work(Input.of(name));
            work.keySet().removeIf(what -> !what.matches(System.getProperty("work", ".*")));
            Map<String, List<double[]>> turns = new LinkedHashMap<>();
            for (int i = 0; i < WARM + TURNS; i++) {
                for (Map.Entry<String, IntSupplier> each : work.entrySet()) {
                    double[] turn = turn(each.getValue());
                    if (i >= WARM) {
                        turns.computeIfAbsent(each.getKey(), unseen -> new ArrayList<>())
                                .add(turn);
                    }
                }
            }
            List<double[]> first = turns.values().iterator().next();
            List<double[]> base = turns.getOrDefault("end to end, by hand", first);
            turns.forEach((what, measured) -> System.out.printf(
                    Locale.ROOT,
                    "%-12s %-22s %10.1f us %6.2f %12.0f B %6.2f%n",
                    name,
                    what,
                    median(measured, 0) / 1000,
                    median(measured, 0) / median(base, 0),
                    median(measured, 1),
                    median(measured, 1) / median(base, 1)));
        }
    }

    private static Map<String, IntSupplier> work(Input input) {
        Submission submission = Documents.submission(input.submission());
        Assessor assessor = Assessor.of(input.credential());
        HandWritten byHand = new HandWritten(input.credential());
        Report report = assessor.assess(submission);
        RuleRun rules = new RuleRun(input.credential(), submission);
        TextMeasuring texts = new TextMeasuring(input.credential(), submission);
        Map<String, IntSupplier> work = new LinkedHashMap<>();
        work.put("end to end", () -> bytes(assessor.assess(Documents.submission(input.submission()))));
        work.put("end to end, by hand", () -> bytes(byHand.assess(Documents.submission(input.submission()))));
        work.put("reading", () -> Documents.submission(input.submission()).attempt());
        work.put("assessing", () -> assessor.assess(submission).criteria().size());
        work.put(
                "assessing, by hand", () -> byHand.assess(submission).criteria().size());
        work.put("rules alone", rules::run);
        work.put("text measures", texts::run);
        work.put("word counts", texts::words);
        work.put("evidence digests", texts::digests);
        work.put("writing", () -> bytes(report));
        return work;
    }

    private static int bytes(Report report) {
        return Documents.toJson(report).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Nanoseconds and bytes of one run. */
    private static double[] turn(IntSupplier work) {
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long began = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        int sum = 0;
        long spent = 0;
        while (spent < TURN) {
            sum += work.getAsInt();
            runs++;
            if (runs < 16 || runs % 16 == 0) {
                spent = THREADS.getCurrentThreadCpuTime() - began;
            }
        }
        if (sum == 42) {
            System.out.print("");
        }
        return new double[] {
            (double) spent / runs, (double) (THREADS.getThreadAllocatedBytes(thread) - allocated) / runs
        };
    }

    private static double median(List<double[]> turns, int which) {
        double[] sorted =
                turns.stream().mapToDouble(turn -> turn[which]).sorted().toArray();
        return Arrays.stream(sorted).skip((sorted.length - 1) / 2).findFirst().orElseThrow();
    }
}
