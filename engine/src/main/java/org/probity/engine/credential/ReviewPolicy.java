package org.probity.engine.credential;

import java.util.List;

/**
 * How people judge what rules cannot.
 *
 * @param assessors ratings by how many different assessors a judged criterion needs; 0: nothing is judged by people
 * @param scale the ratings, in rising order
 * @param pass the lowest level of the scale that passes
 * @param disagreement what happens when the assessors disagree
 * @param carryOver whether a detail that was found proficient in an earlier attempt stays so while its evidence is the same
 */
public record ReviewPolicy(
        int assessors, List<String> scale, String pass, Disagreement disagreement, boolean carryOver) {

    /** One assessor, {@code NOT_YET} or {@code PROFICIENT}, and an adjudicator where assessors disagree. */
    public static final ReviewPolicy DEFAULT =
            new ReviewPolicy(1, List.of("NOT_YET", "PROFICIENT"), "PROFICIENT", Disagreement.ADJUDICATOR);

    /** Keeps an unmodifiable copy of the scale. */
    public ReviewPolicy {
        scale = List.copyOf(scale);
    }

    /**
     * A policy by which every attempt is judged anew.
     *
     * @param assessors ratings by how many different assessors a judged criterion needs; 0: nothing is judged by people
     * @param scale the ratings, in rising order
     * @param pass the lowest level of the scale that passes
     * @param disagreement what happens when the assessors disagree
     */
    public ReviewPolicy(int assessors, List<String> scale, String pass, Disagreement disagreement) {
        this(assessors, scale, pass, disagreement, false);
    }
}
