package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * What a narrative says to one of its prompts.
 *
 * @param criterion the criterion that is judged
 * @param narrative the narrative's title
 * @param prompt the prompt's id
 * @param question the prompt's text
 * @param narrativeWords words of all passages of the narrative
 * @param tagged whether any passage of the narrative names one of its prompts
 * @param words words of the passages that name this prompt
 * @param limits how many words pass
 * @param judgement what people say of it
 * @param at where the passages are, or else the narrative
 */
public record PromptAnswer(
        Criterion criterion,
        String narrative,
        String prompt,
        String question,
        int narrativeWords,
        boolean tagged,
        int words,
        Optional<Range> limits,
        Judgement judgement,
        List<String> at)
        implements Evidence {

    /**
     * The fewest words that pass.
     *
     * @return 0 where there is no minimum
     */
    public int minimum() {
        return Limits.minimum(limits);
    }

    /**
     * The most words that pass.
     *
     * @return {@link Integer#MAX_VALUE} where there is no maximum
     */
    public int maximum() {
        return Limits.maximum(limits);
    }

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
        return limits;
    }

    @Override
    public Map<String, Object> values() {
        return Limits.values(
                words,
                limits,
                judgement.values(Map.of("narrative", narrative, "prompt", prompt, "question", question)));
    }
}
