package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * A review that was handed over, and whether it is of what is assessed.
 *
 * @param assessor id of the assessor
 * @param reviewed the attempt that it is of
 * @param attempt the attempt that is assessed
 * @param sameContent whether it is of the submission as it is; true where the review does not say
 */
public record ReviewUse(String assessor, int reviewed, int attempt, boolean sameContent) implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("reviewed", reviewed, "attempt", attempt);
    }

    @Override
    public List<String> at() {
        return List.of();
    }
}
