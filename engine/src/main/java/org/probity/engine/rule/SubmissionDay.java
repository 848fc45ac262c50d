package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * When a submission was handed in, beside the days on which it could be.
 *
 * @param criterion the criterion that is judged
 * @param dated whether the submission says when
 * @param early whether that is before the first day
 * @param late whether that is after the last day
 * @param day the day, as ISO 8601 writes it; empty where it is not known
 * @param days the days on which submissions are accepted, in words
 * @param at where the submission says so, or else the nearest place
 */
public record SubmissionDay(
        Criterion criterion, boolean dated, boolean early, boolean late, String day, Term days, List<String> at)
        implements Evidence {

    @Override
    public Map<String, Object> values() {
        return Map.of("day", day, "days", days);
    }
}
