package org.probity.samples.html;

import java.util.List;
import org.probity.engine.submission.Artifact;

/**
 * An artifact, and who needs it.
 *
 * @param artifact the artifact
 * @param citation the way to it
 * @param details the details that refer to it, each once
 */
record ArtifactView(Artifact artifact, Citation citation, List<String> details) {}
