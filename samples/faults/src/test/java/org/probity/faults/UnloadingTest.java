package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.probity.rules.isolation.Loaders;
import org.probity.rules.isolation.Probe;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;
import org.probity.rules.support.Assessed;

/** A host loads the library, uses it and drops it, again and again, as application servers do: nothing of it stays. */
class UnloadingTest {
    private static final int CYCLES = Integer.getInteger("probity.cycles", 10);

    /** What the JDK loads for itself at first use has come by then. */
    private static final int WARM_UP = 5;

    private static final Scenario SCENARIO = Scenarios.scenario(42);
    private static final byte[] DEFINITION = Assessed.bytes(SCENARIO.definition());
    private static final byte[] SUBMISSION = Assessed.bytes(SCENARIO.submission());

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    @Test
    void nothingStays() throws IOException {
        String expected = Probe.assess(DEFINITION, SUBMISSION);
        Memory early = Memory.afterShortage();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            assertThat(loadUseAndDrop()).isEqualTo(expected);
            if (cycle == WARM_UP - 1) {
                early = Memory.afterShortage();
            }
        }
        Memory late = Memory.afterShortage();
        long alive = loaders.stream().filter(loader -> loader.get() != null).count();
        System.out.printf(
                Locale.ROOT,
                "load and unload: %d cycles, %d class loaders alive; after collection at cycle %d and at the end: %s; %s%n",
                CYCLES,
                alive,
                WARM_UP,
                early,
                late);

        assertThat(loaders).hasSize(CYCLES).hasSizeGreaterThan(WARM_UP);
        assertThat(alive).isZero();
        assertThat(late.loaders()).isEqualTo(early.loaders());
        assertThat(late.classes() - early.classes()).isLessThan(Memory.SOME_CLASSES);
        assertThat(late.threads()).isEqualTo(early.threads());
        assertThat(late.metaspace() - early.metaspace()).isLessThan(Memory.MEGABYTE);
        assertThat(late.heap() - early.heap()).isLessThan(Memory.MEGABYTE);
    }

    /** In the thread of the host, which lives on, under the loader of the application. */
    private String loadUseAndDrop() throws IOException {
        try (URLClassLoader loader = Loaders.fresh()) {
            loaders.add(new WeakReference<>(loader));
            return Loaders.under(loader, () -> Probe.assessIn(loader, DEFINITION, SUBMISSION));
        }
    }
}
