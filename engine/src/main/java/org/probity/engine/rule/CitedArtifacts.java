package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * The artifacts to which a detail's references lead.
 *
 * @param criterion the criterion that is judged
 * @param detail the detail's id
 * @param references how many references are given, each counted
 * @param limits how many references pass
 * @param unknown references to an id that no artifact of the submission has
 * @param absent references to an artifact that is not there
 * @param flaws the references at fault, each counted above
 * @param at where the references are, or else the nearest place
 */
public record CitedArtifacts(
        Criterion criterion,
        String detail,
        int references,
        Optional<Range> limits,
        int unknown,
        int absent,
        List<Flaw> flaws,
        List<String> at)
        implements Evidence {

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(references);
    }

    @Override
    public Optional<Range> limit() {
        return limits;
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(references, limits, Map.of("detail", detail));
    }
}
