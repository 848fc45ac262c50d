package org.probity.engine.rule;

import java.util.Optional;

/**
 * One requirement, on which exactly one verdict is given.
 *
 * @param index its place in the order of the definition, from 0
 * @param id e.g. {@code EO1.1/locator}
 * @param clause the kind of requirement, e.g. {@code portfolio.locator}
 * @param required whether it can hold the credential back
 * @param about the prompt's question, or the statement of what is to be covered or shown; absent for a narrative as a whole
 * @param source the issuer's text that it stands for
 */
public record Criterion(
        int index, String id, String clause, boolean required, Optional<String> about, Optional<String> source) {}
