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
 * @param judgement what people say of it
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
        Judgement judgement,
        List<String> at)
        implements Evidence {

    /**
     * How many people judge what rules cannot.
     *
     * @return ratings by how many different assessors are needed; 0: nobody judges
     */
    public int assessors() {
        return judgement.assessors();
    }

    /**
     * Where people stand.
     *
     * @return their opinion
     */
    public Opinion opinion() {
        return judgement.opinion();
    }

    @Override
    public OptionalInt measured() {
        return tagged ? OptionalInt.of(words) : OptionalInt.empty();
    }

    @Override
    public Map<String, Object> values() {
        return judgement.values(
                Map.of("narrative", narrative, "covered", covered, "statement", statement, "counted", words));
    }
}
