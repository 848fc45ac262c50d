package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * How often the self-analysis of the credential's details refers to an artifact.
 *
 * @param artifact id of the artifact
 * @param title the artifact's title
 * @param references how many references lead to it
 * @param at where the artifact is
 */
public record ArtifactUse(String artifact, String title, int references, List<String> at) implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("artifact", artifact, "title", title);
    }
}
