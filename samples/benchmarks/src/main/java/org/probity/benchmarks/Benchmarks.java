package org.probity.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of JMH in rounds, so that what is compared is measured close together, and prints medians as one table. */
public final class Benchmarks {
    private static final List<String> CLASSES = List.of("EndToEnd", "Stages", "WordCounting");

    /** All iterations of one benchmark with one input. */
    private static final class Series {
        private final List<Double> times = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();
    }

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param arguments {@code --quick} for one short round; otherwise patterns of benchmarks
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = Arrays.asList(arguments).contains("--quick");
        List<String> patterns = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        Map<String, Series> all = new LinkedHashMap<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            for (String pattern : patterns.isEmpty() ? CLASSES : patterns) {
                collect(new Runner(options(pattern, quick).build()).run(), all);
            }
        }
        print(all);
    }

    private static ChainedOptionsBuilder options(String pattern, boolean quick) {
        return new OptionsBuilder()
                .include(pattern)
                .forks(1)
                .warmupIterations(quick ? 3 : 8)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static void collect(Collection<RunResult> results, Map<String, Series> all) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
            String input = result.getParams().getParam("input");
            Series series = all.computeIfAbsent(name + " " + (input == null ? "" : input), unseen -> new Series());
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .forEach(iteration -> {
                        series.times.add(iteration.getPrimaryResult().getScore());
                        Result<?> bytes = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
                        if (bytes != null) {
                            series.bytes.add(bytes.getScore());
                        }
                    });
        }
    }

    private static void print(Map<String, Series> all) {
        System.out.printf(
                Locale.ROOT,
                "%s %s, %s, %d cores%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "%-40s %12s %12s%n", "median", "us", "kB");
        new TreeMap<>(all)
                .forEach((name, series) -> System.out.printf(
                        Locale.ROOT, "%-40s %12.1f %12.1f%n", name, median(series.times), median(series.bytes) / 1000));
        all.forEach((name, series) -> {
            Series byHand = all.get(name.replace("EndToEnd.engine", "EndToEnd.handWritten"));
            if (name.startsWith("EndToEnd.engine") && byHand != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-40s %11.2fx %11.2fx%n",
                        name.replace("EndToEnd.engine", "engine / hand-written,"),
                        median(series.times) / median(byHand.times),
                        median(series.bytes) / median(byHand.bytes));
            }
        });
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
