package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.engine.submission.Artifact;

/**
 * Files that are made to do harm. Each has one outcome, whatever it does to the process that opens it. With
 * {@code -Dprobity.hostile=fresh} every file gets a process of its own, so that the table shows the memory that this file
 * needed.
 */
class HostileFilesTest {
    private static final boolean FRESH = "fresh".equals(System.getProperty("probity.hostile"));
    private static final long SECOND = 1_000_000_000;
    private static final double MEGABYTE = 1e6;

    @TempDir
    private Path parent;

    @AfterEach
    void removeTheLinkThatNoCleanerShouldFollow() throws IOException {
        Files.deleteIfExists(parent.resolve("submission/link-to-zeros.pdf"));
    }

    @Test
    void eachHasItsOutcomeAndNoneTakesLongOrMuchMemory() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(parent.resolve("submission"));
        Map<String, String> outcomes = HostileFiles.make(folder);
        List<String> wrong = new ArrayList<>();
        try (InspectionPool shared = new InspectionPool()) {
            System.out.printf("%-32s %-72s %8s %9s %9s%n", "file", "outcome", "ms", "parent MB", "child MB");
            for (Map.Entry<String, String> expected : outcomes.entrySet()) {
                try (InspectionPool own = new InspectionPool()) {
                    Look look = look(folder, expected.getKey(), FRESH ? own : shared);
                    System.out.println(look.row());
                    if (!look.isWithinBounds()
                            || !List.of(expected.getValue().split(" or ")).contains(look.outcome())) {
                        wrong.add(look.row() + " rather than " + expected.getValue());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Look look(Path folder, String name, InspectionPool pool) {
        System.gc();
        long before = heap();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        try (Watch watch = new Watch()) {
            long start = System.nanoTime();
            String outcome = Outcome.of(new FolderInspector(folder, pool)
                    .inspect(List.of(Artifact.file("A1", "Evidence", name)))
                    .get("A1"));
            long nanos = System.nanoTime() - start;
            long peak = heapPools().stream()
                    .mapToLong(each -> each.getPeakUsage().getUsed())
                    .sum();
            return new Look(name, outcome, nanos, peak - before, watch.childBytes());
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private record Look(String name, String outcome, long nanos, long parentBytes, long childBytes) {
        boolean isWithinBounds() {
            return nanos < 15 * SECOND && parentBytes < 200 * MEGABYTE;
        }

        String row() {
            String shown = name.length() > 30 ? name.substring(0, 30) + "…" : name;
            return String.format(
                    Locale.ROOT,
                    "%-32s %-72s %8.0f %9.1f %9.1f",
                    shown.replace("\n", "\\n").replace("\0", "\\0"),
                    outcome,
                    nanos / 1e6,
                    parentBytes / MEGABYTE,
                    childBytes / MEGABYTE);
        }
    }

    /** Looks every few milliseconds how much memory the children of this process have needed at most. */
    private static final class Watch implements AutoCloseable {
        private final AtomicLong highest = new AtomicLong();
        private volatile boolean over;

        Watch() {
            new Thread(this::watch, "watch").start();
        }

        private void watch() {
            while (!over) {
                Children.inspecting().mapToLong(Watch::peak).forEach(peak -> highest.accumulateAndGet(peak, Math::max));
                LockSupport.parkNanos(SECOND / 300);
            }
        }

        private static long peak(ProcessHandle process) {
            try {
                return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum();
            } catch (IOException e) {
                return 0;
            }
        }

        long childBytes() {
            return highest.get();
        }

        @Override
        public void close() {
            over = true;
        }
    }
}
