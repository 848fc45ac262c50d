package org.probity.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Credential;

/** How much heap an assessor holds, beside its definition and the rules, which all assessors share. */
public final class RetainedHeap {
    private static final int ASSESSORS = 500;

    private RetainedHeap() {}

    /**
     * Keeps many assessors and measures the heap.
     *
     * @param inputs names of inputs: see {@link Input#of(String)}; none for those of the README
     */
    public static void main(String[] inputs) {
        for (String name : Input.names(inputs)) {
            Credential credential = Input.of(name).credential();
            List<Assessor> kept = new ArrayList<>(ASSESSORS);
            kept.add(Assessor.of(credential));
            long before = used();
            for (int i = 0; i < ASSESSORS; i++) {
                kept.add(Assessor.of(credential));
            }
            long after = used();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %10d bytes per assessor of %d%n",
                    name,
                    (after - before) / ASSESSORS,
                    kept.get(0).credential().outcomes().size());
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
