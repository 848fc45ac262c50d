package org.probity.engine.report;

import java.util.List;

/**
 * The assessment of one submission. Everything is in the order of the definition, then of the submission; the same documents give
 * the same report.
 *
 * @param engine the version of the engine
 * @param rules the rules that gave the verdicts
 * @param credential the definition that the submission was judged by
 * @param submission the submission that was judged
 * @param status where the submission stands
 * @param score how many criteria are met
 * @param parts the parts
 * @param outcomes the outcomes with their details
 * @param criteria the criteria, each with exactly one verdict
 * @param advisories what a reader should know besides
 */
public record Report(
        String engine,
        RuleSet rules,
        CredentialReference credential,
        SubmissionReference submission,
        Status status,
        Score score,
        List<PartResult> parts,
        List<OutcomeResult> outcomes,
        List<CriterionResult> criteria,
        List<Advisory> advisories) {

    /** The version of the report's own form. */
    public static final String FORM = "1";

    /** Keeps unmodifiable copies of the lists. */
    public Report {
        parts = List.copyOf(parts);
        outcomes = List.copyOf(outcomes);
        criteria = List.copyOf(criteria);
        advisories = List.copyOf(advisories);
    }
}
