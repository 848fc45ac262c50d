package org.probity.engine.internal.check.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.engine.Fault;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;

/** A threshold for an advisory that nothing ever gives. */
final class UnknownAdvisory implements Doubt {
    private final Function<String, Optional<String>> correction;

    UnknownAdvisory(Function<String, Optional<String>> correction) {
        this.correction = correction;
    }

    @Override
    public List<Fault> in(Element definition) {
        return Stream.ofNullable(definition.objects().get("advisories"))
                .flatMap(thresholds -> thresholds.names().stream()
                        .flatMap(code -> correction.apply(code).stream()
                                .map(nearest -> new Fault(
                                        thresholds.at() + "/" + Pointers.escaped(code),
                                        "there is no advisory " + FaultList.quoted(code) + "; did you mean "
                                                + FaultList.quoted(nearest) + "?"))))
                .toList();
    }
}
