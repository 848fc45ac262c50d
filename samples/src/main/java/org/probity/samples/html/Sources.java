package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The issuer's sentences behind what is asked. */
final class Sources {
    private Sources() {}

    /** The sentence behind the thing itself, then those behind its criteria, each once. */
    static List<String> of(Optional<String> own, List<CriterionView> criteria) {
        return Stream.concat(own.stream(), criteria.stream().flatMap(criterion -> criterion.result().source().stream()))
                .distinct()
                .toList();
    }
}
