package org.probity.engine.credential;

import java.util.List;

/**
 * Artifacts that a portfolio must hold among those that it refers to.
 *
 * @param id unique in the definition
 * @param title what is asked for
 * @param required whether it can hold the credential back
 * @param anyOf the descriptions among which the practitioner chooses; a single one leaves no choice
 * @param needed how many of the descriptions must be satisfied
 * @param details ids of the details each of which must satisfy it by itself; empty: the portfolio as a whole does
 * @param origin where it comes from
 */
public record ArtifactRequirement(
        String id,
        String title,
        boolean required,
        List<ArtifactDescription> anyOf,
        int needed,
        List<String> details,
        Origin origin) {

    /** Keeps unmodifiable copies. */
    public ArtifactRequirement {
        anyOf = List.copyOf(anyOf);
        details = List.copyOf(details);
    }

    /**
     * Whether the practitioner may choose.
     *
     * @return whether there are several descriptions
     */
    public boolean isChoice() {
        return anyOf.size() > 1;
    }
}
