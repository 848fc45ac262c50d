package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * An artifact that could not be examined as it should.
 *
 * @param artifact id of the artifact
 * @param title what messages call the artifact
 * @param reason why
 * @param at where the artifact is
 */
public record Obstruction(String artifact, String title, Term reason, List<String> at) implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("artifact", artifact, "title", title, "reason", reason);
    }
}
