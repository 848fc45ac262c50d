package org.probity.samples.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;

/** The other side of an {@link IsolatedInspector}: a process with little memory, that can be asked and killed. */
final class InspectionProcess {
    private static final List<String> OPTIONS = List.of(
            // Another make of virtual machine, or a later one, may not know all of these.
            "-XX:+IgnoreUnrecognizedVMOptions",
            // Little memory, and none beside the heap.
            "-Xmx256m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            // A quick start.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            // Nothing is left behind, and nothing said beside the answers.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.apache.logging.log4j.simplelog.level=OFF");

    /** What a virtual machine needs to find its libraries and to read file names; no secrets of the host go along. */
    private static final Set<String> ENVIRONMENT =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot");

    /** What an operating system that is out of memory ends a process with. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final ExecutorService readers;
    private volatile boolean started;
    private boolean usable = true;

    private InspectionProcess(Process process, ExecutorService readers) {
        this.process = process;
        this.readers = readers;
    }

    /**
     * Starts one. It needs some tenths of a second to be ready, which this does not wait for.
     *
     * @param readers what its answers are read with, so that waiting for them can be given up
     */
    static InspectionProcess start(ExecutorService readers) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .redirectError(Redirect.DISCARD);
        builder.command().addAll(OPTIONS);
        builder.command()
                .addAll(List.of("-cp", System.getProperty("java.class.path"), IsolatedInspector.class.getName()));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return new InspectionProcess(builder.start(), readers);
    }

    /** Asks about a file, and waits for an answer no longer than this. */
    Inspection inspect(Path file, long nanos) {
        usable = false;
        try {
            OutputStream names = process.getOutputStream();
            names.write((file.toUri() + "\n").getBytes(StandardCharsets.US_ASCII));
            names.flush();
            return answer(readers.submit(this::readAnswer).get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Inspection.obstructed(Obstacle.OUT_OF_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Inspection.obstructed(Obstacle.OUT_OF_TIME);
        } catch (IOException | ExecutionException | RejectedExecutionException e) {
            return Inspection.obstructed(causeOfDeath());
        }
    }

    private Inspection answer(String line) {
        return Answer.read(line)
                .map(inspection -> {
                    usable = true;
                    return inspection;
                })
                .orElseGet(() -> Inspection.obstructed(Obstacle.DAMAGED));
    }

    private String readAnswer() throws IOException {
        if (!started) {
            started = readLine().equals(IsolatedInspector.READY);
        }
        return readLine();
    }

    private String readLine() throws IOException {
        InputStream answers = process.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int octet = answers.read(); octet != '\n'; octet = answers.read()) {
            if (octet < 0 || line.length() == Answer.LONGEST) {
                throw new IOException("there is no answer");
            }
            line.append((char) octet);
        }
        return line.toString();
    }

    private Obstacle causeOfDeath() {
        if (!started) {
            return Obstacle.UNREADABLE;
        }
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                int status = process.exitValue();
                return status == IsolatedInspector.OUT_OF_MEMORY || status == KILLED
                        ? Obstacle.OUT_OF_MEMORY
                        : Obstacle.DAMAGED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Obstacle.DAMAGED;
    }

    /** Whether it may be asked again: it answered, and did not die since. */
    boolean isUsable() {
        return usable && process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }
}
