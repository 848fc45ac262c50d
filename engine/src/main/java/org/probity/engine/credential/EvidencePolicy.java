package org.probity.engine.credential;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the evidence for one detail consists of.
 *
 * @param references how many references to artifacts it needs
 * @param locator whether each reference must say where the evidence is
 * @param locators in which ways it may be said, each once, in the order of {@link LocatorType}; none given: in any
 * @param explanation how many words explain it
 */
public record EvidencePolicy(Range references, LocatorPolicy locator, List<LocatorType> locators, Range explanation) {

    /** At least one reference, each with a locator, and an explanation. */
    public static final EvidencePolicy DEFAULT =
            new EvidencePolicy(Range.atLeast(1), LocatorPolicy.REQUIRED, List.of(), Range.atLeast(1));

    /** References and explanations are asked for unless a minimum of 0 says that none are. */
    public EvidencePolicy {
        references = atLeastOne(references);
        List<LocatorType> allowed = locators;
        locators = Stream.of(LocatorType.values())
                .filter(type -> allowed.isEmpty() || allowed.contains(type))
                .toList();
        explanation = atLeastOne(explanation);
    }

    /**
     * Whether a place may be said in any way.
     *
     * @return whether no kind of locator is left out
     */
    public boolean allowsAnyLocator() {
        return locators.size() == LocatorType.values().length;
    }

    static Range atLeastOne(Range given) {
        return given.minimum().isPresent() || given.maximum().isEmpty()
                ? given
                : new Range(OptionalInt.of(1), given.maximum());
    }
}
