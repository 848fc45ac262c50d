package org.probity.engine.submission;

import java.util.Optional;

/**
 * Points the assessor to evidence.
 *
 * @param artifact id of the artifact
 * @param locator where in the artifact the evidence is
 */
public record Reference(String artifact, Optional<Locator> locator) {

    /**
     * Points to a place in an artifact.
     *
     * @param artifact id of the artifact
     * @param locator where in the artifact the evidence is
     */
    public Reference(String artifact, Locator locator) {
        this(artifact, Optional.of(locator));
    }

    /**
     * Points to an artifact as a whole.
     *
     * @param artifact id of the artifact
     */
    public Reference(String artifact) {
        this(artifact, Optional.empty());
    }
}
