package org.probity.engine.credential;

import java.util.Map;
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
     * Whether the part can hold the credential back.
     *
     * @return false: what is handed in of it is judged, and nothing in it has to be met
     */
    boolean required();

    /**
     * Where the part comes from.
     *
     * @return its source, provenance and citation
     */
    Origin origin();

    /**
     * The sentence or sentences of the issuer's text that it stands for.
     *
     * @return the source, where given
     */
    default Optional<String> source() {
        return origin().source();
    }

    /**
     * The sentences of the issuer's text that its criteria stand for, in place of the part's.
     *
     * @return sentences by the last word of the criterion's id, e.g. {@code words}
     */
    Map<String, String> sources();
}
