package org.probity.engine.credential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.Decimals;
import org.probity.engine.internal.check.LanguageTags;

/**
 * The requirements of one micro-credential. A value of this type is whole and does not contradict itself: the constructor
 * refuses anything else, and lists every fault.
 *
 * <p>Two definitions with the same content are equal, however the documents they were read from were formatted.
 *
 * <p>All its texts are in its own language. Some or all of them may be known in other languages too: see {@link #in(Locale)}.
 *
 * @param id names the credential in submissions and reports
 * @param version the version of the definition
 * @param language the language of its texts, as a BCP 47 tag in its usual form
 * @param title what the issuer calls it
 * @param citation where the issuer published it
 * @param outcomes the essential outcomes, in the issuer's order
 * @param parts what is handed in, at least one
 * @param review how people judge what rules cannot
 * @param formalities what is asked of a submission as a whole
 * @param advisories thresholds by advisory code, in place of each advisory's own
 * @param translations texts in other languages: by BCP 47 tag, and by the JSON Pointer of the text for which each stands, as in
 *     {@link #texts()}
 * @param sha256 digest of the document that this was read from, in hexadecimal; absent for a definition built in Java
 */
public record Credential(
        String id,
        String version,
        String language,
        String title,
        Optional<String> citation,
        List<Outcome> outcomes,
        List<Part> parts,
        ReviewPolicy review,
        Formalities formalities,
        SortedMap<String, BigDecimal> advisories,
        Map<String, Map<String, String>> translations,
        Optional<String> sha256) {

    /** The language of a definition that does not name its own: English. */
    public static final String DEFAULT_LANGUAGE = "en";

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
        Map<String, String> texts =
                translations.isEmpty() ? Map.of() : Rewording.texts(title, outcomes, parts, review, formalities);
        CredentialChecks.check(
                id, version, language, outcomes, parts, review, formalities, advisories, texts, translations);
        language = normal(language);
        SortedMap<String, Map<String, String>> byLanguage = new TreeMap<>();
        translations.forEach((tag, given) -> {
            if (!given.isEmpty()) {
                byLanguage
                        .computeIfAbsent(normal(tag), absent -> new TreeMap<>())
                        .putAll(given);
            }
        });
        byLanguage.replaceAll((tag, given) -> Collections.unmodifiableMap(given));
        translations = Collections.unmodifiableMap(byLanguage);
    }

    /** Of a tag that has been checked. */
    private static String normal(String tag) {
        return LanguageTags.normal(tag).orElseThrow();
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

    /**
     * The texts that may be given in several languages: titles, statements, prompts and attestations, labels and descriptions of levels.
     *
     * @return the texts in the definition's own language, each by the JSON Pointer of its place in the document, e.g.
     *     {@code /outcomes/0/statement}, in the order of the definition
     */
    public Map<String, String> texts() {
        return Rewording.texts(title, outcomes, parts, review, formalities);
    }

    /**
     * The languages in which it has texts.
     *
     * @return BCP 47 tags: its own language, then the others in alphabetical order
     */
    public List<String> languages() {
        return Stream.concat(Stream.of(language), translations.keySet().stream())
                .toList();
    }

    /**
     * The definition for a reader of a language. Each text is the one in that language; where there is none, that in the language without
     * region or script, e.g. {@code es} for {@code es-MX}; where there is none either, the definition's own.
     *
     * @param locale the language
     * @return the definition with the texts that were found, which knows no other language and has the digest of the same document; this
     *     one where it has nothing in that language, or is in that language itself
     */
    public Credential in(Locale locale) {
        List<String> sought = LanguageTags.lookup(locale.toLanguageTag()).stream()
                .takeWhile(tag -> !tag.equals(language))
                .filter(translations::containsKey)
                .toList();
        if (sought.isEmpty()) {
            return this;
        }
        Rewording translated = new Rewording((at, own) -> sought.stream()
                .flatMap(tag -> Stream.ofNullable(translations.get(tag).get(at)))
                .findFirst()
                .orElse(own));
        ReviewPolicy reworded = translated.review(review);
        return new Credential(
                id,
                version,
                sought.get(0),
                translated.title(title),
                citation,
                translated.outcomes(outcomes, review.scale(), reworded.scale()),
                translated.parts(parts),
                reworded,
                translated.formalities(formalities),
                advisories,
                Map.of(),
                sha256);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential that
                && id.equals(that.id)
                && version.equals(that.version)
                && language.equals(that.language)
                && title.equals(that.title)
                && citation.equals(that.citation)
                && outcomes.equals(that.outcomes)
                && parts.equals(that.parts)
                && review.equals(that.review)
                && formalities.equals(that.formalities)
                && advisories.equals(that.advisories)
                && translations.equals(that.translations);
    }

    @Override
    public int hashCode() {
        return List.of(id, version, language, outcomes, parts, translations).hashCode();
    }

    /** Collects a definition piece by piece. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final String title;
        private String language = DEFAULT_LANGUAGE;
        private Optional<String> citation = Optional.empty();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private ReviewPolicy review = ReviewPolicy.DEFAULT;
        private Formalities formalities = Formalities.NONE;
        private final SortedMap<String, BigDecimal> advisories = new TreeMap<>();
        private final Map<String, Map<String, String>> translations = new TreeMap<>();

        private Builder(String id, String version, String title) {
            this.id = id;
            this.version = version;
            this.title = title;
        }

        /**
         * Says in which language the texts are, where it is not English.
         *
         * @param tag the language as a BCP 47 tag
         * @return this builder
         */
        public Builder language(String tag) {
            language = tag;
            return this;
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
         * Adds texts in another language. Not all have to be given.
         *
         * @param tag the language as a BCP 47 tag
         * @param texts texts by the JSON Pointer of the one for which each stands, as in {@link Credential#texts()}
         * @return this builder
         */
        public Builder translation(String tag, Map<String, String> texts) {
            translations.computeIfAbsent(tag, absent -> new TreeMap<>()).putAll(texts);
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
                    id,
                    version,
                    language,
                    title,
                    citation,
                    outcomes,
                    parts,
                    review,
                    formalities,
                    advisories,
                    translations,
                    Optional.empty());
        }
    }
}
