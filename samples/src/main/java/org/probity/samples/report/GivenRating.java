package org.probity.samples.report;

import java.util.Optional;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.RatingResult;

/**
 * A rating as people read it.
 *
 * @param result the rating
 * @param level what people call the level that was given
 */
public record GivenRating(RatingResult result, String level) {

    /** A rating on a scale; absent where nothing is known of the levels but their ids. */
    static GivenRating of(RatingResult result, Optional<Scale> scale) {
        return new GivenRating(
                result,
                scale.stream()
                        .flatMap(known -> known.levels().stream())
                        .filter(level -> level.id().equals(result.level()))
                        .flatMap(level -> level.label().stream())
                        .findFirst()
                        .orElse(result.level()));
    }
}
