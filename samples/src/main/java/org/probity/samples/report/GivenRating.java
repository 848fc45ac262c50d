package org.probity.samples.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.engine.credential.Scale;
import org.probity.engine.report.RatingResult;
import org.probity.engine.review.Role;

/**
 * A rating as people read it.
 *
 * @param result the rating
 * @param level what people call the level that was given
 * @param wording the language in which they read it
 */
public record GivenRating(RatingResult result, String level, Wording wording) {

    /** A rating on a scale; absent where nothing is known of the levels but their ids. */
    static GivenRating of(RatingResult result, Optional<Scale> scale, Wording wording) {
        return new GivenRating(
                result,
                scale.stream()
                        .flatMap(known -> known.levels().stream())
                        .filter(level -> level.id().equals(result.level()))
                        .flatMap(level -> level.label().stream())
                        .findFirst()
                        .orElse(result.level()),
                wording);
    }

    /** Who gave it, as far as the report says, e.g. {@code adjudicator r-09}. */
    public String rater() {
        String role = wording.name(result.role());
        return result.assessor()
                .map(id -> result.role() == Role.ADJUDICATOR ? role + " " + id : id)
                .orElse(role);
    }

    /** The level, and why there is none of the scale. */
    public String reasonedLevel() {
        return result.condition()
                .map(condition -> wording.text("rating.condition", level, wording.name(condition)))
                .orElse(level);
    }

    /** The comment with who says it of what, in a line or paragraph of its own. */
    public String remark() {
        return result.comment()
                .map(comment -> wording.text(
                        result.confidential() ? "rating.private-comment" : "rating.comment",
                        rater(),
                        reasonedLevel(),
                        comment.strip()))
                .orElseGet(() -> wording.text("rating.without-comment", rater(), reasonedLevel()));
    }

    /** Who gave which rating, in a line. */
    public static String inLine(List<GivenRating> ratings) {
        return ratings.stream().map(GivenRating::brief).collect(Collectors.joining(", "));
    }

    private String brief() {
        String rating = rater() + " " + level;
        return result.decisive() ? wording.text("rating.decides", rating) : rating;
    }
}
