package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.engine.report.CriterionResult;

/** The issuer's sentences behind what is asked. */
final class Sources {
    private Sources() {}

    /** The sentence behind the thing itself, then those behind its criteria, each once. */
    static List<String> of(Optional<String> own, List<CriterionResult> criteria) {
        return Stream.concat(own.stream(), criteria.stream().flatMap(criterion -> criterion.source().stream()))
                .distinct()
                .toList();
    }
}
