package org.probity.engine.credential;

import java.util.List;

/**
 * How people judge what rules cannot.
 *
 * @param assessors ratings by how many different assessors a judged criterion needs; 0: nothing is judged by people
 * @param scale the ratings; a detail may have its own
 * @param disagreement what happens when the assessors disagree
 * @param carryOver whether a detail that was found proficient in an earlier attempt stays so while its evidence is the same
 */
public record ReviewPolicy(int assessors, Scale scale, Disagreement disagreement, boolean carryOver) {

    /** One assessor, {@code NOT_YET} or {@code PROFICIENT}, and an adjudicator where assessors disagree. */
    public static final ReviewPolicy DEFAULT =
            new ReviewPolicy(1, List.of("NOT_YET", "PROFICIENT"), "PROFICIENT", Disagreement.ADJUDICATOR);

    /**
     * A policy by which every attempt is judged anew.
     *
     * @param assessors ratings by how many different assessors a judged criterion needs; 0: nothing is judged by people
     * @param levels the ratings, in rising order
     * @param pass the lowest of them that passes
     * @param disagreement what happens when the assessors disagree
     */
    public ReviewPolicy(int assessors, List<String> levels, String pass, Disagreement disagreement) {
        this(assessors, Scale.of(levels, pass), disagreement, false);
    }
}
