package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * A rating that was handed over, and what became of it.
 *
 * @param assessor id of the assessor
 * @param criterion id of the criterion that it names
 * @param own whether it is by the practitioner
 * @param known whether the credential has such a criterion
 * @param used whether it helped to settle the criterion, or is going to
 * @param reason why it was not used; an empty phrase where it was
 */
public record RatingUse(String assessor, String criterion, boolean own, boolean known, boolean used, Term reason)
        implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("criterion", criterion, "reason", reason);
    }

    @Override
    public List<String> at() {
        return List.of();
    }
}
