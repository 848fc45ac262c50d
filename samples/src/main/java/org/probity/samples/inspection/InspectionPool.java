package org.probity.samples.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The processes that open files, kept from one submission to the next: starting one takes longer than most files do. Every
 * thread that inspects has one to itself, so there are never more of them than threads. None outlives this process, however
 * it ends.
 */
public final class InspectionPool implements AutoCloseable {
    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        Thread reader = new Thread(task, "inspection");
        reader.setDaemon(true);
        return reader;
    });
    private final Deque<InspectionProcess> idle = new ArrayDeque<>();
    private final Limits limits;
    private boolean closed;

    /** A pool without any process yet, with the limits that the documentation promises. */
    public InspectionPool() {
        this(Limits.STANDARD);
    }

    InspectionPool(Limits limits) {
        this.limits = limits;
    }

    /**
     * Starts a process ahead of its first file and does not wait for it, so that it gets ready while the caller has other
     * things to do. It does no harm where none can be started: that is found out again when one is needed.
     */
    public void warmUp() {
        try {
            giveBack(InspectionProcess.start(readers));
        } catch (IOException e) {
            // Said of each file that is not inspected.
        }
    }

    Limits limits() {
        return limits;
    }

    InspectionProcess take() throws IOException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                InspectionProcess process = idle.pop();
                if (process.isUsable()) {
                    return process;
                }
            }
        }
        return InspectionProcess.start(readers);
    }

    void giveBack(InspectionProcess process) {
        synchronized (idle) {
            if (!closed && process.isUsable()) {
                idle.push(process);
                return;
            }
        }
        process.kill();
    }

    /** Ends the processes that are not at work. Those that are end with the submission that they are at. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(InspectionProcess::kill);
            idle.clear();
        }
        readers.shutdown();
    }
}
