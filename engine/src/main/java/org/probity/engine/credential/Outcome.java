package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;

/**
 * An essential outcome, shown detail by detail.
 *
 * @param id unique in the definition
 * @param statement what the practitioner is able to do
 * @param details at least one
 * @param source the sentence of the issuer's text that it stands for
 * @param provenance whose words the statement is in
 */
public record Outcome(
        String id, String statement, List<Detail> details, Optional<String> source, Provenance provenance) {

    /** Keeps an unmodifiable copy of the details. */
    public Outcome {
        details = List.copyOf(details);
    }

    /**
     * An outcome in the issuer's own words.
     *
     * @param id unique in the definition
     * @param statement what the practitioner is able to do
     * @param details at least one
     */
    public Outcome(String id, String statement, List<Detail> details) {
        this(id, statement, details, Optional.empty(), Provenance.ISSUER);
    }
}
