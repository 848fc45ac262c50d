package org.probity.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.inspection.Inspector;
import org.probity.engine.report.Audience;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;

/**
 * All that an assessment may take into account besides the submission. Immutable: each method returns a request that differs in one thing.
 *
 * @param submission the attempt to judge
 * @param reviews what assessors said; the order counts only where the first review decides on disagreement
 * @param inspector looks at the artifacts, once, and before anything is judged
 * @param previous the report on an earlier attempt of the same submission
 * @param audience for whom the report is
 * @param reader id of the assessor for whom it is; empty for any other audience
 * @param locale the language of messages, where the rules speak it; English where they do not
 */
public record AssessmentRequest(
        Submission submission,
        List<Review> reviews,
        Inspector inspector,
        Optional<Report> previous,
        Audience audience,
        String reader,
        Locale locale) {

    /** Keeps an unmodifiable copy of the reviews. */
    public AssessmentRequest {
        reviews = List.copyOf(reviews);
    }

    /**
     * A full report on a submission that nobody has rated and whose artifacts nobody looks at.
     *
     * @param submission the attempt to judge
     * @return the request
     */
    public static AssessmentRequest of(Submission submission) {
        return new AssessmentRequest(
                submission, List.of(), artifacts -> Map.of(), Optional.empty(), Audience.ISSUER, "", Locale.ENGLISH);
    }

    /**
     * The same with reviews.
     *
     * @param given what assessors said, in an order that counts only where the first review decides on disagreement
     * @return the request
     */
    public AssessmentRequest withReviews(List<Review> given) {
        return new AssessmentRequest(submission, given, inspector, previous, audience, reader, locale);
    }

    /**
     * The same with somebody who looks at the artifacts. What is found beats what the submission claims.
     *
     * @param given looks at the artifacts
     * @return the request
     */
    public AssessmentRequest withInspector(Inspector given) {
        return new AssessmentRequest(submission, reviews, given, previous, audience, reader, locale);
    }

    /**
     * The same with an earlier attempt: the report then says what has changed, and what people found of unchanged evidence may stand.
     *
     * @param report the report on it
     * @return the request
     */
    public AssessmentRequest withPrevious(Report report) {
        return new AssessmentRequest(submission, reviews, inspector, Optional.of(report), audience, reader, locale);
    }

    /**
     * The same for the practitioner: the report names no assessor, and shows no comment that is kept from the practitioner.
     *
     * @return the request
     */
    public AssessmentRequest forPractitioner() {
        return new AssessmentRequest(submission, reviews, inspector, previous, Audience.PRACTITIONER, "", locale);
    }

    /**
     * The same for one assessor: until that assessor has rated every criterion that awaits a rating, the report is as if there were no
     * other assessor. Whoever has given an adjudicator's review, and so has to know what others said, sees the full report.
     *
     * @param assessor id of the assessor
     * @return the request
     */
    public AssessmentRequest forAssessor(String assessor) {
        return new AssessmentRequest(submission, reviews, inspector, previous, Audience.ASSESSOR, assessor, locale);
    }

    /**
     * The same in another language. Messages, and texts of the definition that it has in that language, are in the first of these that there is: the
     * locale's own, e.g. {@code es-MX}; its language alone, {@code es}; English, or the definition's own language. Verdicts do not depend on it.
     *
     * @param given the language
     * @return the request
     */
    public AssessmentRequest in(Locale given) {
        return new AssessmentRequest(submission, reviews, inspector, previous, audience, reader, given);
    }
}
