package org.probity.engine.credential;

import java.util.Optional;

/**
 * Where an element of a definition comes from.
 *
 * @param source the sentence of the issuer's text that it stands for
 * @param provenance whose words it is in
 * @param citation the publication that it rests on, and the place in it
 */
public record Origin(Optional<String> source, Provenance provenance, Optional<String> citation) {

    /** The issuer's own words, of which no more is said. */
    public static final Origin ISSUER = new Origin(Optional.empty(), Provenance.ISSUER, Optional.empty());

    /**
     * No publication is named.
     *
     * @param source the sentence of the issuer's text that it stands for
     * @param provenance whose words it is in
     */
    public Origin(Optional<String> source, Provenance provenance) {
        this(source, provenance, Optional.empty());
    }
}
