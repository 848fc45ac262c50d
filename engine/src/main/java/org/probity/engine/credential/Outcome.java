package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;

/**
 * An essential outcome, shown detail by detail.
 *
 * @param id unique in the definition
 * @param statement what the practitioner is able to do
 * @param details at least one
 * @param pass how many of the details must be proficient; absent: every required one
 * @param origin where it comes from
 * @param alignments what it corresponds to in frameworks of standards
 */
public record Outcome(
        String id,
        String statement,
        List<Detail> details,
        Optional<PassRule> pass,
        Origin origin,
        List<Alignment> alignments) {

    /** Keeps unmodifiable copies of the details and the alignments. */
    public Outcome {
        details = List.copyOf(details);
        alignments = List.copyOf(alignments);
    }

    /**
     * An outcome of which every required detail must be proficient.
     *
     * @param id unique in the definition
     * @param statement what the practitioner is able to do
     * @param details at least one
     * @param source the sentence of the issuer's text that it stands for
     * @param provenance whose words the statement is in
     */
    public Outcome(String id, String statement, List<Detail> details, Optional<String> source, Provenance provenance) {
        this(id, statement, details, Optional.empty(), new Origin(source, provenance), List.of());
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

    /**
     * Whether a detail can hold the outcome back by itself.
     *
     * @param detail one of the outcome's details
     * @return false for an optional one, and for one among which a pass rule lets the practitioner choose
     */
    public boolean requires(Detail detail) {
        return detail.required() && !isChosen(detail);
    }

    /**
     * Whether a detail is one of those among which a pass rule lets the practitioner choose.
     *
     * @param detail one of the outcome's details
     * @return false where there is no pass rule, for an optional detail, and for one that must be among the proficient ones
     */
    public boolean isChosen(Detail detail) {
        return detail.required()
                && pass.filter(rule -> !rule.including().contains(detail.id())).isPresent();
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
