package org.probity.engine.inspection;

import java.util.List;
import java.util.Map;
import org.probity.engine.submission.Artifact;

/** Finds out what artifacts really are. The engine never opens files: a host plugs in its own way of looking at them. */
public interface Inspector {

    /**
     * Looks at the artifacts of one submission.
     *
     * @param artifacts in the submission's order
     * @return what was found, by id of the artifact; an artifact that is not in the map was not looked at
     */
    Map<String, Inspection> inspect(List<Artifact> artifacts);
}
