package org.probity.engine.rule;

import java.util.Collection;

/** Derives a rule module's own facts. It counts, compares and looks up, and leaves what follows to the module's rules. */
@FunctionalInterface
public interface FactSource {

    /**
     * What a submission holds for the criteria of an added part.
     *
     * <p>Called once for each assessment, from any thread. The same submission has to give the same facts.
     *
     * @param handedIn the submission, and what it is held against
     * @return an {@link Evidence} for each criterion of the part, and whatever advisories may be about, in the order in which a reader should learn of it
     */
    Collection<? extends Sayable> of(HandedIn handedIn);
}
