package org.probity.faults;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a virtual machine holds when it has collected its garbage.
 *
 * @param heap bytes of the heap that are used
 * @param metaspace bytes that its classes take
 * @param classes how many classes it has loaded
 * @param loaders how many class loaders it has
 * @param threads how many threads it has
 */
record Memory(long heap, long metaspace, long classes, long loaders, int threads) {
    static final long MEGABYTE = 1_000_000;

    /** Of these the JDK makes some for itself at any time; what a host loads or an assessment makes would be many more. */
    static final long SOME_CLASSES = 50;

    private static final int BALLAST = 1024 * 1024;

    private static final Pattern LOADERS = Pattern.compile("(?m)^Total = (\\d+)");

    /** Collects until nothing more goes. */
    static Memory afterCollection() {
        Memory before = collected();
        while (true) {
            Memory after = collected();
            if (after.heap >= before.heap && after.classes == before.classes) {
                return after;
            }
            before = after;
        }
    }

    /** The same where memory was short before, so that softly held things are gone too: newer JDKs hold what they have met last. */
    static Memory afterShortage() {
        List<byte[]> ballast = new ArrayList<>();
        try {
            while (true) {
                ballast.add(new byte[BALLAST]);
            }
        } catch (OutOfMemoryError e) {
            ballast.clear();
        }
        return afterCollection();
    }

    private static Memory collected() {
        System.gc();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .findFirst()
                        .orElseThrow()
                        .getUsed(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                countLoaders(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static long countLoaders() {
        try {
            String statistics = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmClassloaderStats",
                            new Object[0],
                            new String[0]);
            Matcher total = LOADERS.matcher(statistics);
            if (!total.find()) {
                throw new IllegalStateException("no total in " + statistics);
            }
            return Long.parseLong(total.group(1));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.1f MB, classes %.1f MB (%d of %d loaders), %d threads",
                heap / (double) MEGABYTE,
                metaspace / (double) MEGABYTE,
                classes,
                loaders,
                threads);
    }
}
