package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;

/**
 * The files of one submission, one after the other, against the clock. A file that does not get done in time costs itself,
 * not those after it: they are looked at in another process.
 */
final class Round implements AutoCloseable {
    private final InspectionPool pool;
    private final long start = System.nanoTime();
    private @Nullable InspectionProcess process;

    Round(InspectionPool pool) {
        this.pool = pool;
    }

    Inspection inspect(Path file) {
        Duration left = pool.limits().next(Duration.ofNanos(System.nanoTime() - start));
        if (left.isNegative() || left.isZero()) {
            return Inspection.obstructed(Obstacle.OUT_OF_TIME);
        }
        try {
            InspectionProcess asked = process == null ? pool.take() : process;
            Inspection found = asked.inspect(file, left.toNanos());
            process = asked;
            if (!asked.isUsable()) {
                close();
            }
            return found;
        } catch (IOException e) {
            return Inspection.obstructed(Obstacle.UNREADABLE);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            pool.giveBack(process);
            process = null;
        }
    }
}
