package org.probity.engine.credential;

import java.util.Optional;

/** One of the things that a practitioner hands in. */
public sealed interface Part permits NarrativePart, PortfolioPart {

    /**
     * Names the part in reports and, for a narrative, in submissions.
     *
     * @return an id that is unique in the definition
     */
    String id();

    /**
     * What the issuer calls the part.
     *
     * @return the title
     */
    String title();

    /**
     * The sentence or sentences of the issuer's text that it stands for.
     *
     * @return the source, where given
     */
    Optional<String> source();
}
