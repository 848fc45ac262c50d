package org.probity.engine.credential;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked of a submission as a whole.
 *
 * @param attempts how many attempts a practitioner has; absent: as many as it takes
 * @param effective when submissions are accepted; absent: always
 * @param attestations what the practitioner declares
 */
public record Formalities(OptionalInt attempts, Optional<Period> effective, List<Attestation> attestations) {

    /** The id under which a report tells of them, as of one more part. */
    public static final String PART = "submission";

    /** Nothing is asked. */
    public static final Formalities NONE = new Formalities(OptionalInt.empty(), Optional.empty(), List.of());

    /** Keeps an unmodifiable copy of the attestations. */
    public Formalities {
        attestations = List.copyOf(attestations);
    }

    /**
     * Whether anything is asked at all.
     *
     * @return false where a submission as a whole has nothing to fulfil
     */
    public boolean askSomething() {
        // To compare records would keep the class loader that has loaded them alive, up to JDK 17 (JDK-8078641).
        return attempts.isPresent() || effective.isPresent() || !attestations.isEmpty();
    }
}
