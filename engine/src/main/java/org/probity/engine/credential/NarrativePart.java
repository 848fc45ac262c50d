package org.probity.engine.credential;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in the practitioner's own words.
 *
 * @param id unique in the definition
 * @param title what the issuer calls it
 * @param required whether it can hold the credential back
 * @param words limits on all its passages together
 * @param prompts the questions it answers
 * @param covers what it must address one by one
 * @param coverage limits on what it says of each of these
 * @param origin where it comes from
 * @param sources the sentences of the issuer's text that its criteria stand for, in place of the part's, by the last word of the criterion's id:
 *     {@code words}, {@code coverage}
 */
public record NarrativePart(
        String id,
        String title,
        boolean required,
        Optional<WordLimits> words,
        List<Prompt> prompts,
        Covers covers,
        Optional<WordLimits> coverage,
        Origin origin,
        Map<String, String> sources)
        implements Part {

    /** Keeps unmodifiable copies of the prompts and sources. */
    public NarrativePart {
        prompts = List.copyOf(prompts);
        sources = Map.copyOf(sources);
    }

    /**
     * A required narrative whose limits bind.
     *
     * @param id unique in the definition
     * @param title what the issuer calls it
     * @param words limits on all its passages together
     * @param prompts the questions it answers
     * @param covers what it must address one by one
     * @param source the sentence of the issuer's text that it stands for
     */
    public NarrativePart(
            String id,
            String title,
            Optional<Range> words,
            List<Prompt> prompts,
            Covers covers,
            Optional<String> source) {
        this(
                id,
                title,
                true,
                words.map(WordLimits::new),
                prompts,
                covers,
                Optional.empty(),
                new Origin(source, Provenance.ISSUER),
                Map.of());
    }
}
