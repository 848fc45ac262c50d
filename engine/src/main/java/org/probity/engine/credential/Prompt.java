package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;

/**
 * A question that a narrative answers.
 *
 * @param id unique in the definition
 * @param text the question
 * @param required whether it can hold the credential back
 * @param words limits on the words of the passages that answer it
 * @param questions the questions that it is made of, each to be answered; they have none of their own
 * @param origin where it comes from
 */
public record Prompt(
        String id, String text, boolean required, Optional<WordLimits> words, List<Prompt> questions, Origin origin) {

    /** Keeps an unmodifiable copy of the questions. */
    public Prompt {
        questions = List.copyOf(questions);
    }

    /**
     * A single question whose limits bind.
     *
     * @param id unique in the definition
     * @param text the question
     * @param required whether it can hold the credential back
     * @param words limits on the words of the passages that answer it
     * @param source the sentence of the issuer's text that it stands for
     * @param provenance whose words the text is in
     */
    public Prompt(
            String id,
            String text,
            boolean required,
            Optional<Range> words,
            Optional<String> source,
            Provenance provenance) {
        this(id, text, required, words.map(WordLimits::new), List.of(), new Origin(source, provenance));
    }

    /**
     * A required question in the issuer's own words, without limits of its own.
     *
     * @param id unique in the definition
     * @param text the question
     */
    public Prompt(String id, String text) {
        this(id, text, true, Optional.empty(), List.of(), Origin.ISSUER);
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
