package org.probity.engine.credential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.Decimals;

/**
 * The requirements of one micro-credential. A value of this type is whole and does not contradict itself: the constructor
 * refuses anything else, and lists every fault.
 *
 * <p>Two definitions with the same content are equal, however the documents they were read from were formatted.
 *
 * @param id names the credential in submissions and reports
 * @param version the version of the definition
 * @param title what the issuer calls it
 * @param citation where the issuer published it
 * @param outcomes the essential outcomes, in the issuer's order
 * @param parts what is handed in, at least one
 * @param review how people judge what rules cannot
 * @param formalities what is asked of a submission as a whole
 * @param advisories thresholds by advisory code, in place of each advisory's own
 * @param sha256 digest of the document that this was read from, in hexadecimal; absent for a definition built in Java
 */
public record Credential(
        String id,
        String version,
        String title,
        Optional<String> citation,
        List<Outcome> outcomes,
        List<Part> parts,
        ReviewPolicy review,
        Formalities formalities,
        SortedMap<String, BigDecimal> advisories,
        Optional<String> sha256) {

    /**
     * Checks the definition as a whole.
     *
     * @throws InvalidDocumentException if it contradicts itself, with every fault
     */
    public Credential {
        outcomes = List.copyOf(outcomes);
        parts = List.copyOf(parts);
        SortedMap<String, BigDecimal> thresholds = new TreeMap<>();
        advisories.forEach((code, threshold) -> thresholds.put(code, Decimals.normal(threshold)));
        advisories = Collections.unmodifiableSortedMap(thresholds);
        CredentialChecks.check(id, version, outcomes, parts, review, formalities, advisories);
    }

    /**
     * Begins a definition with the default review policy.
     *
     * @param id names the credential
     * @param version the version of the definition
     * @param title what the issuer calls it
     * @return a builder for the rest
     */
    public static Builder builder(String id, String version, String title) {
        return new Builder(id, version, title);
    }

    /**
     * The outcomes that a portfolio shows.
     *
     * @param portfolio a part of this definition
     * @return its outcomes, in the definition's order
     */
    public List<Outcome> outcomesOf(PortfolioPart portfolio) {
        return portfolio
                .outcomes()
                .map(ids -> outcomes.stream()
                        .filter(outcome -> ids.contains(outcome.id()))
                        .toList())
                .orElse(outcomes);
    }

    /**
     * What a narrative must address one by one.
     *
     * @param narrative a part of this definition
     * @return the statement of each outcome or detail that it must cover, by id, in the definition's order
     */
    public Map<String, String> coveredBy(NarrativePart narrative) {
        Map<String, String> covered = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            switch (narrative.covers()) {
                case OUTCOMES -> covered.put(outcome.id(), outcome.statement());
                case DETAILS -> outcome.details().forEach(detail -> covered.put(detail.id(), detail.statement()));
                case NOTHING -> {}
            }
        }
        return covered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential that
                && id.equals(that.id)
                && version.equals(that.version)
                && title.equals(that.title)
                && citation.equals(that.citation)
                && outcomes.equals(that.outcomes)
                && parts.equals(that.parts)
                && review.equals(that.review)
                && formalities.equals(that.formalities)
                && advisories.equals(that.advisories);
    }

    @Override
    public int hashCode() {
        return List.of(id, version, outcomes, parts).hashCode();
    }

    /** Collects a definition piece by piece. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final String title;
        private Optional<String> citation = Optional.empty();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private ReviewPolicy review = ReviewPolicy.DEFAULT;
        private Formalities formalities = Formalities.NONE;
        private final SortedMap<String, BigDecimal> advisories = new TreeMap<>();

        private Builder(String id, String version, String title) {
            this.id = id;
            this.version = version;
            this.title = title;
        }

        /**
         * Says where the issuer published the credential.
         *
         * @param text the citation
         * @return this builder
         */
        public Builder citation(String text) {
            citation = Optional.of(text);
            return this;
        }

        /**
         * Adds an outcome after those already there.
         *
         * @param outcome the outcome with its details
         * @return this builder
         */
        public Builder outcome(Outcome outcome) {
            outcomes.add(outcome);
            return this;
        }

        /**
         * Adds a part after those already there.
         *
         * @param part the part
         * @return this builder
         */
        public Builder part(Part part) {
            parts.add(part);
            return this;
        }

        /**
         * Replaces the default review policy.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder review(ReviewPolicy policy) {
            review = policy;
            return this;
        }

        /**
         * Says what is asked of a submission as a whole.
         *
         * @param asked attempts, period and attestations
         * @return this builder
         */
        public Builder formalities(Formalities asked) {
            formalities = asked;
            return this;
        }

        /**
         * Sets the threshold at and above which an advisory is given.
         *
         * @param code the advisory's code
         * @param threshold 0 or more, in the advisory's own unit
         * @return this builder
         */
        public Builder advisory(String code, BigDecimal threshold) {
            advisories.put(code, threshold);
            return this;
        }

        /**
         * Makes the definition.
         *
         * @return the definition
         * @throws InvalidDocumentException if it contradicts itself, with every fault
         */
        public Credential build() {
            return new Credential(
                    id, version, title, citation, outcomes, parts, review, formalities, advisories, Optional.empty());
        }
    }
}
