package org.probity.engine.credential;

import java.util.List;

/**
 * How many of an outcome's details must be proficient, where not all of them have to be.
 *
 * @param details how many, from 1 to as many as there are
 * @param including ids of details that must be among them
 */
public record PassRule(int details, List<String> including) {

    /** Keeps an unmodifiable copy of the ids. */
    public PassRule {
        including = List.copyOf(including);
    }
}
