package org.probity.engine.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What people say of one criterion.
 *
 * @param assessors ratings by how many different assessors are needed; 0: nothing is judged by people
 * @param opinion where they stand
 * @param given how many assessors have rated it
 * @param passing how many of these ratings pass
 * @param settled how the ratings came to it; an empty phrase while they have not
 * @param conditions why the evidence cannot be rated, where that decided; else an empty phrase
 * @param carriedFrom the earlier attempt whose finding stands
 */
public record Judgement(
        int assessors,
        Opinion opinion,
        int given,
        int passing,
        Term settled,
        Term conditions,
        OptionalInt carriedFrom) {

    /**
     * Nobody has rated the criterion.
     *
     * @param assessors how many assessors are needed
     * @return no opinion yet
     */
    public static Judgement awaited(int assessors) {
        return new Judgement(
                assessors,
                Opinion.AWAITED,
                0,
                0,
                new Term("settled.not-yet"),
                new Term("condition.none"),
                OptionalInt.empty());
    }

    /** What a message may say of it, besides other things. */
    Map<String, Object> values(Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("assessors", assessors);
        values.put("given", given);
        values.put("passing", passing);
        values.put("failing", given - passing);
        values.put("settled", settled);
        values.put("conditions", conditions);
        values.put("attempt", carriedFrom.orElse(0));
        return values;
    }
}
