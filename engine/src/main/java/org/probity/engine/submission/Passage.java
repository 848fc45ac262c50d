package org.probity.engine.submission;

import java.util.List;

/**
 * A piece of a narrative.
 *
 * @param prompts ids of the prompts that it says it answers
 * @param covers ids of the outcomes or details that it says it covers
 * @param text plain text
 */
public record Passage(List<String> prompts, List<String> covers, String text) {

    /** Keeps unmodifiable copies of the lists. */
    public Passage {
        prompts = List.copyOf(prompts);
        covers = List.copyOf(covers);
    }

    /**
     * A passage that does not say what it answers or covers.
     *
     * @param text plain text
     */
    public Passage(String text) {
        this(List.of(), List.of(), text);
    }
}
