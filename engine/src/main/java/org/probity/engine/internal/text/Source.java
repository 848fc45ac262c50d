package org.probity.engine.internal.text;

/**
 * A text of a submission and where it is.
 *
 * @param at JSON Pointer of the text
 * @param text plain text
 * @param signs what it may hold
 */
public record Source(String at, String text, Signs signs) {

    /**
     * A text, looked through once.
     *
     * @param at JSON Pointer of the text
     * @param text plain text
     */
    public Source(String at, String text) {
        this(at, text, Signs.of(text));
    }
}
