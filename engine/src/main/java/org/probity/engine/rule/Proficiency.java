package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * Whether a detail's evidence is ready for judgement, and who judges it.
 *
 * @param criterion the criterion that is judged
 * @param detail the detail's id
 * @param gaps ids of the criteria of the detail's evidence that are not met
 * @param assessors how many people judge it; 0: nobody
 * @param at where the evidence is, or else the nearest place
 */
public record Proficiency(Criterion criterion, String detail, List<String> gaps, int assessors, List<String> at)
        implements Evidence {

    @Override
    public Map<String, Object> values() {
        return Map.of("detail", detail, "gaps", String.join(", ", gaps), "assessors", assessors);
    }
}
