package org.probity.engine.submission;

import java.util.List;
import java.util.Optional;

/**
 * The practitioner's account of how one detail is shown. Several of one detail are read together.
 *
 * @param detail id of the detail
 * @param references where the evidence is
 * @param explanation how the evidence demonstrates the detail, in plain text
 */
public record SelfAnalysis(String detail, List<Reference> references, Optional<String> explanation) {

    /** Keeps an unmodifiable copy of the references. */
    public SelfAnalysis {
        references = List.copyOf(references);
    }

    /**
     * A complete entry.
     *
     * @param detail id of the detail
     * @param references where the evidence is
     * @param explanation how the evidence demonstrates the detail, in plain text
     */
    public SelfAnalysis(String detail, List<Reference> references, String explanation) {
        this(detail, references, Optional.of(explanation));
    }
}
