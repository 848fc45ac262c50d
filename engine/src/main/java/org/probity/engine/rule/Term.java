package org.probity.engine.rule;

/**
 * A word or phrase of the message bundle, for a message that is made up of others.
 *
 * @param key its key in the bundle, e.g. {@code kind.pdf}
 */
public record Term(String key) {}
