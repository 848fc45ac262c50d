package org.probity.engine.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * What a portfolio, or the evidence for a detail, holds of the artifacts that must be among it.
 *
 * @param criterion the criterion that is judged
 * @param title what is asked for
 * @param scope the portfolio's title, or the detail's id
 * @param choices among how many descriptions the practitioner chooses; 1: there is no choice
 * @param counted artifacts of the one description, or how many of several descriptions are satisfied
 * @param limits how many pass
 * @param kinds what counts, in words
 * @param flaws artifacts that count for nothing although they are nearly what is asked for
 * @param at where the artifacts are, or else the nearest place
 */
public record RequiredArtifacts(
        Criterion criterion,
        String title,
        String scope,
        int choices,
        int counted,
        Range limits,
        Term kinds,
        List<Flaw> flaws,
        List<String> at)
        implements Evidence {

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(counted);
    }

    @Override
    public Optional<Range> limit() {
        return Optional.of(limits);
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> about = new HashMap<>();
        about.put("title", title);
        about.put("scope", scope);
        about.put("choices", choices);
        about.put("kinds", kinds);
        return Limits.values(counted, limit(), about);
    }
}
