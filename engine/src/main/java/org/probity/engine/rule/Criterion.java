package org.probity.engine.rule;

import java.util.Optional;
import org.probity.engine.credential.Origin;

/**
 * One requirement, on which exactly one verdict is given.
 *
 * @param index its place in the order of the definition, from 0
 * @param id e.g. {@code EO1.1/locator}
 * @param clause the kind of requirement, e.g. {@code portfolio.locator}
 * @param module name of the rule module that asks it; absent where the definition does
 * @param required whether it can hold the credential back
 * @param about the prompt's question, the statement of what is to be covered or shown, or what is asked for or declared; absent where the clause says it all
 * @param origin where it comes from: the issuer's text that it stands for, and the publication that it rests on
 */
public record Criterion(
        int index,
        String id,
        String clause,
        Optional<String> module,
        boolean required,
        Optional<String> about,
        Origin origin) {}
