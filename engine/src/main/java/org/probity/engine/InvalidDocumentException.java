package org.probity.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be used as it is. Lists everything that is wrong with it, in the order of the document. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Refuses a document.
     *
     * @param faults what is wrong with it, at least one fault
     */
    public InvalidDocumentException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong with the document.
     *
     * @return the faults, at least one; of very many the first hundred, and one that says how many more there are
     */
    public List<Fault> faults() {
        return faults;
    }
}
