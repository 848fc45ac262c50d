package org.probity.engine.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * How many details of an outcome are proficient, where not all of them have to be.
 *
 * @param criterion the criterion that is judged
 * @param outcome the outcome's id
 * @param details how many details it has
 * @param needed how many of them must be proficient
 * @param met details that are
 * @param awaited details that need an assessor's rating
 * @param disputed details on which assessors disagree and that need an adjudicator's rating
 * @param notMet details that people found not to be
 * @param at where the evidence is, or else the nearest place
 */
public record OutcomePass(
        Criterion criterion,
        String outcome,
        int details,
        int needed,
        int met,
        int awaited,
        int disputed,
        int notMet,
        List<String> at)
        implements Evidence {

    /**
     * How many details are or may still be found proficient on the evidence that is there.
     *
     * @return 0 or more
     */
    public int possible() {
        return met + awaited + disputed;
    }

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(met);
    }

    @Override
    public Optional<Range> limit() {
        return Optional.of(Range.atLeast(needed));
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", outcome);
        values.put("details", details);
        values.put("needed", needed);
        values.put("met", met);
        values.put("awaited", awaited);
        values.put("disputed", disputed);
        values.put("lacking", needed - possible());
        return values;
    }
}
