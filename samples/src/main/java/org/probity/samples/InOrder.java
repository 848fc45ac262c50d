package org.probity.samples;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on all cores, and hands over what comes of it in the order of the work. */
final class InOrder {
    /** How far work runs ahead of its slowest piece, per core: all are kept busy, not all held in memory. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Does each piece of work on some core.
     *
     * @param work the pieces
     * @param task what to do with each
     * @param receiver told of each result, on the caller's thread; says whether to go on
     */
    static <T, R> void process(List<T> work, Function<T, R> task, Predicate<R> receiver) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores, InOrder::worker);
        try {
            Iterator<T> rest = work.iterator();
            Queue<Future<R>> started = new ArrayDeque<>();
            boolean goesOn = true;
            while (goesOn && (rest.hasNext() || !started.isEmpty())) {
                while (rest.hasNext() && started.size() < AHEAD * cores) {
                    T piece = rest.next();
                    started.add(pool.submit(() -> task.apply(piece)));
                }
                goesOn = receiver.test(started.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException("probity: interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A command that ends does not wait for work whose results nobody reads. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
