package org.probity.rules.faulty;

import java.util.List;
import java.util.Map;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;

/** How many artifacts there are, for a module that wants them in order. */
public record AddedOrder(Criterion criterion, int artifacts) implements Evidence {

    @Override
    public Map<String, Object> values() {
        return Map.of("artifacts", artifacts);
    }

    @Override
    public List<String> at() {
        return List.of("/artifacts");
    }
}
