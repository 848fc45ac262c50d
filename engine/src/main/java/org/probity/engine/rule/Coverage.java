package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a narrative says of one of the outcomes or details that it must cover.
 *
 * @param criterion the criterion that is judged
 * @param narrative the narrative's title
 * @param covered id of the outcome or detail
 * @param statement what the outcome or detail says
 * @param narrativeWords words of all passages of the narrative
 * @param tagged whether any passage of the narrative names something that it must cover
 * @param words words of the passages that name this outcome or detail
 * @param assessors how many people judge what rules cannot; 0: nobody
 * @param at where the passages are, or else the narrative
 */
public record Coverage(
        Criterion criterion,
        String narrative,
        String covered,
        String statement,
        int narrativeWords,
        boolean tagged,
        int words,
        int assessors,
        List<String> at)
        implements Evidence {

    @Override
    public OptionalInt measured() {
        return tagged ? OptionalInt.of(words) : OptionalInt.empty();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("narrative", narrative, "covered", covered, "statement", statement, "counted", words);
    }
}
