package org.probity.engine.rule;

/**
 * What an earlier attempt was found to show of a detail, beside what is the same now.
 *
 * @param criterion the criterion of the detail's proficiency
 * @param carryOver whether the credential lets such a finding stand
 * @param proficient whether people found the detail proficient
 * @param sameEvidence whether the evidence of the detail is the same
 * @param sameStatement whether the detail asks the same
 * @param sameVersion whether the definition has the same version
 */
public record EarlierFinding(
        Criterion criterion,
        boolean carryOver,
        boolean proficient,
        boolean sameEvidence,
        boolean sameStatement,
        boolean sameVersion) {}
