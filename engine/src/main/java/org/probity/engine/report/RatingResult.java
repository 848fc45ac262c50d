package org.probity.engine.report;

import java.util.Optional;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Role;

/**
 * A rating that counts for a criterion.
 *
 * @param assessor id of the person who rated; absent in a practitioner's copy
 * @param role what the person is there for
 * @param level a level of the credential's scale, or {@code UNSCORABLE}
 * @param condition why it could not be rated
 * @param comment what the person says about it
 * @param confidential whether the comment is kept from the practitioner
 * @param decisive whether this rating decided where the assessors disagreed
 */
public record RatingResult(
        Optional<String> assessor,
        Role role,
        String level,
        Optional<Condition> condition,
        Optional<String> comment,
        boolean confidential,
        boolean decisive) {

    RatingResult forPractitioner() {
        Optional<String> open = confidential ? Optional.empty() : comment;
        return new RatingResult(Optional.empty(), role, level, condition, open, false, decisive);
    }
}
