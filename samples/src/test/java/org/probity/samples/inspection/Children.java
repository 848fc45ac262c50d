package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The processes that this one has started to open files. */
final class Children {
    private Children() {}

    static Stream<ProcessHandle> inspecting() {
        return ProcessHandle.current().children().filter(Children::isInspecting);
    }

    /** One that is just being started still looks like its parent, with all of its memory. */
    private static boolean isInspecting(ProcessHandle process) {
        try {
            byte[] command = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
            return new String(command, StandardCharsets.UTF_8).contains(IsolatedInspector.class.getSimpleName());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether all are gone, after a moment at most. */
    static boolean areGone() throws InterruptedException {
        return isTrueSoon(() -> inspecting().findAny().isEmpty());
    }

    static boolean isTrueSoon(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.isTrue()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }

    @FunctionalInterface
    interface Condition {
        boolean isTrue();
    }
}
