package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;

/**
 * A text in the practitioner's own words.
 *
 * @param id unique in the definition
 * @param title what the issuer calls it
 * @param words limits on all its passages together
 * @param prompts the questions it answers
 * @param covers what it must address one by one
 * @param source the sentence of the issuer's text that it stands for
 */
public record NarrativePart(
        String id, String title, Optional<Range> words, List<Prompt> prompts, Covers covers, Optional<String> source)
        implements Part {

    /** Keeps an unmodifiable copy of the prompts. */
    public NarrativePart {
        prompts = List.copyOf(prompts);
    }
}
