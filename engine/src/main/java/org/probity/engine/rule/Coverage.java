package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.WordLimits;

/**
 * What a narrative says of one of the outcomes or details that it must cover.
 *
 * @param criterion the criterion that is judged
 * @param narrative the narrative's title
 * @param covered id of the outcome or detail
 * @param statement what the outcome or detail says
 * @param narrativeWords words of all passages of the narrative
 * @param tagged whether any passage of the narrative names something that it must cover
 * @param words words of the passages that name this outcome or detail, but for those that are ignored
 * @param ignored words of these passages that lie past the last of the narrative that counts
 * @param limits how many words are asked for
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
        int ignored,
        Optional<WordLimits> limits,
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
    public Optional<Range> limit() {
        return Limits.binding(limits);
    }

    @Override
    public boolean isRateable() {
        return true;
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(
                words,
                limit(),
                judgement.values(Map.of(
                        "narrative", narrative, "covered", covered, "statement", statement, "ignored", ignored)));
    }
}
