package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;

/**
 * A part of an outcome, and the smallest thing in which proficiency is shown.
 *
 * @param id unique in the definition
 * @param statement what the practitioner shows
 * @param required whether it can hold the credential back
 * @param rubric the ratings of its proficiency; absent: those of the review policy
 * @param origin where it comes from
 * @param alignments what it corresponds to in frameworks of standards
 */
public record Detail(
        String id,
        String statement,
        boolean required,
        Optional<Scale> rubric,
        Origin origin,
        List<Alignment> alignments) {

    /** Keeps an unmodifiable copy of the alignments. */
    public Detail {
        alignments = List.copyOf(alignments);
    }

    /**
     * A detail that is rated like any other.
     *
     * @param id unique in the definition
     * @param statement what the practitioner shows
     * @param required whether it can hold the credential back
     * @param source the sentence of the issuer's text that it stands for
     * @param provenance whose words the statement is in
     */
    public Detail(String id, String statement, boolean required, Optional<String> source, Provenance provenance) {
        this(id, statement, required, Optional.empty(), new Origin(source, provenance), List.of());
    }

    /**
     * A required detail in the issuer's own words.
     *
     * @param id unique in the definition
     * @param statement what the practitioner shows
     */
    public Detail(String id, String statement) {
        this(id, statement, true, Optional.empty(), Provenance.ISSUER);
    }

    /**
     * The sentence of the issuer's text that it stands for.
     *
     * @return the source, where given
     */
    public Optional<String> source() {
        return origin.source();
    }

    /**
     * Whose words it is in.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return origin.provenance();
    }
}
