package org.probity.samples.report;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.engine.report.Agreement;
import org.probity.engine.report.RatingResult;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Role;

/** How what assessors say is put in a report for people. */
public final class RatingWording {
    private RatingWording() {}

    /** Who gave a rating, as far as the report says, e.g. {@code adjudicator r-09}. */
    public static String rater(RatingResult rating) {
        boolean adjudicates = rating.role() == Role.ADJUDICATOR;
        return rating.assessor()
                .map(id -> adjudicates ? role(rating.role()) + " " + id : id)
                .orElse(role(rating.role()));
    }

    /** What somebody who rates is there for. */
    public static String role(Role role) {
        return switch (role) {
            case ASSESSOR -> "assessor";
            case ADJUDICATOR -> "adjudicator";
        };
    }

    /** Why something could not be rated. */
    public static String condition(Condition condition) {
        return switch (condition) {
            case UNREADABLE -> "it cannot be read, seen or heard";
            case NO_ACCESS -> "the assessor has no access to it";
            case OFF_TOPIC -> "it is about something else";
            case NOT_OWN_WORK -> "it is not the practitioner's own work";
            case OTHER -> "it has another fault";
        };
    }

    /** A level of the scale, or why there is none. */
    public static String level(GivenRating rating) {
        return rating.level()
                + rating.result()
                        .condition()
                        .map(condition -> " (" + condition(condition) + ")")
                        .orElse("");
    }

    /** Who gave which rating, in a line. */
    public static String ratings(List<GivenRating> ratings) {
        return ratings.stream()
                .map(rating -> rater(rating.result()) + " " + rating.level()
                        + (rating.result().decisive() ? " (decides)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** A comment with who says it of what, in a line or paragraph of its own. */
    public static String remark(GivenRating rating) {
        String secret = rating.result().confidential() ? ", not for the practitioner" : "";
        return rater(rating.result()) + ", " + level(rating)
                + rating.result()
                        .comment()
                        .map(comment -> secret + ": \"" + comment.strip() + "\"")
                        .orElse("");
    }

    /** How many assessors it takes. */
    public static String needed(int assessors) {
        return "Each judged criterion needs the "
                + (assessors == 1 ? "rating of one assessor" : "ratings of " + assessors + " assessors");
    }

    /** How far assessors agree. */
    public static String agreement(Agreement agreement) {
        return "The assessors agree on " + agreement.agreed() + " of "
                + Wording.counted(agreement.criteria(), "criterion", "criteria") + " rated by two or more of them ("
                + agreement.percent().toPlainString() + "%)";
    }
}
