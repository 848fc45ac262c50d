package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.probity.engine.report.Change;
import org.probity.engine.report.Changes;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;

/** Compares two reports on attempts of one submission. */
final class ChangesSince {
    private ChangesSince() {}

    /**
     * What is different.
     *
     * @param before the earlier report
     * @param credential what this attempt is judged by
     * @param criteria what was found of this attempt's criteria
     * @param outcomes what was found of its outcomes
     * @param parts what was found of its parts
     * @return the changes: first of what is there now, in its order, then of what is gone
     */
    static Changes between(
            Report before,
            CredentialReference credential,
            List<CriterionResult> criteria,
            List<OutcomeResult> outcomes,
            List<PartResult> parts) {
        boolean sameDefinition = before.credential().version().equals(credential.version())
                && before.credential().sha256().equals(credential.sha256());
        return new Changes(
                before.submission().attempt(),
                before.submission().sha256(),
                sameDefinition
                        ? Optional.empty()
                        : Optional.of(new Changes.Definitions(before.credential(), credential)),
                changes(before.criteria(), criteria, CriterionResult::id, CriterionResult::verdict),
                changes(details(before.outcomes()), details(outcomes), DetailResult::id, DetailResult::evidenceSha256),
                changes(narratives(before.parts()), narratives(parts), PartResult::id, ChangesSince::words));
    }

    private static <R, T> List<Change<T>> changes(
            List<R> before, List<R> now, Function<R, String> id, Function<R, T> value) {
        Map<String, R> gone = new LinkedHashMap<>();
        before.forEach(result -> gone.put(id.apply(result), result));
        List<Change<T>> changes = new ArrayList<>();
        for (R result : now) {
            Optional<T> from =
                    Optional.ofNullable(gone.remove(id.apply(result))).map(value);
            Optional<T> to = Optional.of(value.apply(result));
            if (!from.equals(to)) {
                changes.add(new Change<>(id.apply(result), from, to));
            }
        }
        gone.forEach(
                (name, result) -> changes.add(new Change<>(name, Optional.of(value.apply(result)), Optional.empty())));
        return changes;
    }

    private static List<DetailResult> details(List<OutcomeResult> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.details().stream()).toList();
    }

    private static List<PartResult> narratives(List<PartResult> parts) {
        return parts.stream().filter(part -> part.words().isPresent()).toList();
    }

    private static int words(PartResult narrative) {
        return narrative.words().orElseThrow().counted();
    }
}
