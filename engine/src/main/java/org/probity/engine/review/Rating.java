package org.probity.engine.review;

import java.util.Optional;

/**
 * What one assessor says of one criterion.
 *
 * @param criterion the criterion's id, e.g. {@code EO1.1/proficiency}
 * @param level a level of the credential's scale, or {@link #UNSCORABLE}
 * @param condition why it cannot be rated, where it is {@link #UNSCORABLE}
 * @param comment what the assessor says about it
 * @param confidential whether the comment is kept from the practitioner; {@code private} in JSON
 */
public record Rating(
        String criterion, String level, Optional<Condition> condition, Optional<String> comment, boolean confidential) {

    /** In place of a level: the evidence cannot be rated. It does not pass, and lies below every level. */
    public static final String UNSCORABLE = "UNSCORABLE";

    /**
     * A rating without a comment.
     *
     * @param criterion the criterion's id
     * @param level a level of the credential's scale
     */
    public Rating(String criterion, String level) {
        this(criterion, level, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Evidence that cannot be rated.
     *
     * @param criterion the criterion's id
     * @param condition why
     * @param comment what there is to say about it; {@link Condition#OTHER} needs words
     * @return the rating
     */
    public static Rating unscorable(String criterion, Condition condition, String comment) {
        return new Rating(criterion, UNSCORABLE, Optional.of(condition), Optional.of(comment), false);
    }

    /**
     * The same with a comment.
     *
     * @param text what the assessor says to the practitioner and to other assessors
     * @return a copy with that comment
     */
    public Rating withComment(String text) {
        return new Rating(criterion, level, condition, Optional.of(text), confidential);
    }

    /**
     * The same with its comment kept from the practitioner.
     *
     * @return a confidential copy
     */
    public Rating asConfidential() {
        return new Rating(criterion, level, condition, comment, true);
    }
}
