package org.probity.engine.rule;

import java.util.Optional;

/**
 * One requirement of a rule module's own, on which its rules give exactly one verdict.
 *
 * @param id what it asks, unique within its part, e.g. {@code links}: the criterion is {@code retention/links}
 * @param clause the kind of requirement, for which the module has rules, e.g. {@code retention.links}
 * @param required whether it can hold the credential back
 * @param about what it is about in words, where its message does not say it
 */
public record AddedCriterion(String id, String clause, boolean required, Optional<String> about) {

    /**
     * A required criterion whose messages say it all.
     *
     * @param id what it asks
     * @param clause the kind of requirement
     */
    public AddedCriterion(String id, String clause) {
        this(id, clause, true, Optional.empty());
    }
}
