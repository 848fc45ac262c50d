package org.probity.samples.agreement;

import org.dkpro.statistics.agreement.IAnnotationStudy;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;

/**
 * How far two categories lie apart on a scale, from 0 to 1: every step counts the same.
 *
 * @param steps from the lowest category to the highest, at least 1
 */
record LinearDistance(int steps) implements IDistanceFunction {

    @Override
    public double measureDistance(IAnnotationStudy study, Object one, Object other) {
        return Math.abs((Integer) one - (Integer) other) / (double) steps;
    }
}
