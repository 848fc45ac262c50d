package org.probity.samples.inspection;

import org.probity.engine.inspection.Obstacle;

/** No more can be found of a file. */
final class ObstructedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    ObstructedException(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
