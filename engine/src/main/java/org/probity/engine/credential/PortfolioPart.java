package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A collection of artifacts in which the details of outcomes are shown.
 *
 * @param id unique in the definition
 * @param title what the issuer calls it
 * @param references how many references to artifacts each detail needs
 * @param locator whether each reference must say where the evidence is
 * @param explanation how many words explain each detail's evidence
 * @param outcomes ids of the outcomes it shows; absent: all
 * @param source the sentences of the issuer's text that it stands for
 */
public record PortfolioPart(
        String id,
        String title,
        Range references,
        LocatorPolicy locator,
        Range explanation,
        Optional<List<String>> outcomes,
        Optional<String> source)
        implements Part {

    /** Keeps an unmodifiable copy of the outcomes. References and explanations are asked for unless a minimum of 0 says that none are. */
    public PortfolioPart {
        references = atLeastOne(references);
        explanation = atLeastOne(explanation);
        outcomes = outcomes.map(List::copyOf);
    }

    private static Range atLeastOne(Range given) {
        return given.minimum().isPresent() || given.maximum().isEmpty()
                ? given
                : new Range(OptionalInt.of(1), given.maximum());
    }
}
