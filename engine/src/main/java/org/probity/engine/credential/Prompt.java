package org.probity.engine.credential;

import java.util.Optional;

/**
 * A question that a narrative answers.
 *
 * @param id unique in the definition
 * @param text the question
 * @param required whether it can hold the credential back
 * @param words limits on the words of the passages that answer it
 * @param source the sentence of the issuer's text that it stands for
 * @param provenance whose words the text is in
 */
public record Prompt(
        String id,
        String text,
        boolean required,
        Optional<Range> words,
        Optional<String> source,
        Provenance provenance) {

    /**
     * A required question in the issuer's own words, without limits of its own.
     *
     * @param id unique in the definition
     * @param text the question
     */
    public Prompt(String id, String text) {
        this(id, text, true, Optional.empty(), Optional.empty(), Provenance.ISSUER);
    }
}
