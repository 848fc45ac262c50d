package org.probity.engine.credential;

import java.util.Optional;

/**
 * The smallest thing in which proficiency is shown: each has its own evidence and its own verdict.
 *
 * @param id unique in the definition
 * @param statement what the practitioner shows
 * @param required whether it can hold the credential back
 * @param source the sentence of the issuer's text that it stands for
 * @param provenance whose words the statement is in
 */
public record Detail(String id, String statement, boolean required, Optional<String> source, Provenance provenance) {

    /**
     * A required detail in the issuer's own words.
     *
     * @param id unique in the definition
     * @param statement what the practitioner shows
     */
    public Detail(String id, String statement) {
        this(id, statement, true, Optional.empty(), Provenance.ISSUER);
    }
}
