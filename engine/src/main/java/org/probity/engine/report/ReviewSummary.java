package org.probity.engine.report;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Scale;
import org.probity.engine.review.Role;

/**
 * How far people have come with what only they can judge.
 *
 * @param required ratings by how many different assessors a judged criterion needs
 * @param awaited ids of the criteria that still need an assessor's rating
 * @param disputed ids of the criteria on which the assessors disagree and an adjudicator has to decide
 * @param assessors what each of them has rated; empty in a practitioner's copy
 * @param agreement how far they agree; absent where no criterion was rated by two
 * @param scale the ratings, where the definition describes them
 */
public record ReviewSummary(
        int required,
        List<String> awaited,
        List<String> disputed,
        List<Share> assessors,
        Optional<Agreement> agreement,
        Optional<Scale> scale) {

    /** Keeps unmodifiable copies of the lists. */
    public ReviewSummary {
        awaited = List.copyOf(awaited);
        disputed = List.copyOf(disputed);
        assessors = List.copyOf(assessors);
    }

    ReviewSummary forPractitioner() {
        return new ReviewSummary(required, awaited, disputed, List.of(), agreement, scale);
    }

    /**
     * What one person has rated, and what is still awaited.
     *
     * @param assessor id of the assessor or adjudicator
     * @param role what the person is there for
     * @param given how many ratings of this attempt count
     * @param missing ids of the criteria that await a rating in this role and that the person has not rated
     */
    public record Share(String assessor, Role role, int given, List<String> missing) {

        /** Keeps an unmodifiable copy of the ids. */
        public Share {
            missing = List.copyOf(missing);
        }
    }
}
