package org.probity.engine.report;

import java.util.List;
import java.util.Optional;

/**
 * The assessment of one submission. Everything is in the order of the definition, then of the submission; the same documents give
 * the same report.
 *
 * @param audience for whom it is; a copy for one reader leaves out what is not for them
 * @param language the language of its messages, as a BCP 47 tag, e.g. {@code en}
 * @param engine the version of the engine
 * @param rules the rules that gave the verdicts
 * @param credential the definition that the submission was judged by
 * @param submission the submission that was judged
 * @param status where the submission stands
 * @param score how many criteria are met
 * @param parts the parts
 * @param outcomes the outcomes with their details
 * @param criteria the criteria, each with exactly one verdict
 * @param review how far people have come with it; absent where nothing is judged by people
 * @param changes what has changed since an earlier attempt; absent where none was given
 * @param advisories what a reader should know besides
 */
public record Report(
        Audience audience,
        String language,
        String engine,
        RuleSet rules,
        CredentialReference credential,
        SubmissionReference submission,
        Status status,
        Score score,
        List<PartResult> parts,
        List<OutcomeResult> outcomes,
        List<CriterionResult> criteria,
        Optional<ReviewSummary> review,
        Optional<Changes> changes,
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

    /**
     * What a practitioner may see of it: it names no assessor, and shows no comment that an assessor keeps from the practitioner.
     *
     * @return a copy; verdicts, status and remedies are the same
     */
    public Report forPractitioner() {
        return new Report(
                Audience.PRACTITIONER,
                language,
                engine,
                rules,
                credential,
                submission,
                status,
                score,
                parts,
                outcomes,
                criteria.stream().map(CriterionResult::forPractitioner).toList(),
                review.map(ReviewSummary::forPractitioner),
                changes,
                advisories.stream().map(Advisory::forPractitioner).toList());
    }

    /**
     * The same report as given to another reader.
     *
     * @param reader for whom it is
     * @return a copy that differs in nothing else
     */
    public Report addressedTo(Audience reader) {
        return new Report(
                reader,
                language,
                engine,
                rules,
                credential,
                submission,
                status,
                score,
                parts,
                outcomes,
                criteria,
                review,
                changes,
                advisories);
    }
}
