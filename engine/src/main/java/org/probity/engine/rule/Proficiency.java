package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * Whether a detail's evidence is ready for judgement, and who judges it.
 *
 * @param criterion the criterion that is judged
 * @param detail the detail's id
 * @param gaps ids of the criteria of the detail's evidence that are not met
 * @param judgement what people say of it
 * @param at where the evidence is, or else the nearest place
 */
public record Proficiency(Criterion criterion, String detail, List<String> gaps, Judgement judgement, List<String> at)
        implements Evidence {

    /**
     * How many people judge it.
     *
     * @return ratings by how many different assessors are needed; 0: nobody judges it
     */
    public int assessors() {
        return judgement.assessors();
    }

    /**
     * Where they stand.
     *
     * @return their opinion
     */
    public Opinion opinion() {
        return judgement.opinion();
    }

    /**
     * Whether an earlier attempt's finding stands.
     *
     * @return whether nobody needs to rate it again
     */
    public boolean carriedOver() {
        return judgement.carriedFrom().isPresent();
    }

    @Override
    public boolean isRateable() {
        return true;
    }

    @Override
    public Map<String, Object> values() {
        return judgement.values(Map.of("detail", detail, "gaps", String.join(", ", gaps)));
    }
}
