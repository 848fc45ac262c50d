package org.probity.samples;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.Report;
import org.probity.engine.review.Role;
import org.probity.engine.submission.Submission;
import org.probity.samples.agreement.RatedItem;
import org.probity.samples.agreement.Scale;
import org.probity.samples.agreement.Scope;

/**
 * Reads submissions with the reviews beside them. A submission that cannot be assessed with its reviews does not count; the others do.
 *
 * @param assessors knows the definition of each submission
 * @param dossiers finds what lies beside a submission
 */
record RatingsReader(Assessors assessors, Dossiers dossiers) {

    /**
     * What came of one submission.
     *
     * @param submission the submission with its ratings; absent where it cannot be used
     * @param problems what is wrong with it or with its reviews, each as one line
     */
    record Result(Optional<RatedSubmission> submission, List<String> problems) {}

    /**
     * Reads a submission and its reviews. Which ratings count is the engine's to say.
     *
     * @param document the submission's document
     * @return its ratings, or what is wrong
     */
    Result read(Source document) {
        try {
            Submission submission = document.read();
            Assessor assessor = assessors.of(submission);
            Report report =
                    dossiers.of(document, submission).assess(document, assessor, AssessmentRequest.of(submission));
            Credential credential = assessor.credential();
            return new Result(
                    Optional.of(new RatedSubmission(
                            document, submission.id(), submission.attempt(), credential, items(report, credential))),
                    List.of());
        } catch (CommandFailedException e) {
            return new Result(Optional.empty(), e.lines());
        } catch (InvalidDocumentException e) {
            return new Result(Optional.empty(), Problems.of(document, e));
        } catch (UncheckedIOException e) {
            return new Result(Optional.empty(), List.of(Problems.of(document.file(), e.getCause())));
        }
    }

    private static List<RatedItem> items(Report report, Credential credential) {
        Scale scale = Scale.of(credential.review());
        Set<String> judged = Scope.judged(credential);
        return report.criteria().stream()
                .filter(criterion -> judged.contains(criterion.id()))
                .map(criterion -> new RatedItem(criterion.id(), ratings(criterion, scale)))
                .filter(item -> !item.ratings().isEmpty())
                .toList();
    }

    private static SortedMap<String, Integer> ratings(CriterionResult criterion, Scale scale) {
        SortedMap<String, Integer> ratings = new TreeMap<>();
        criterion.ratings().stream()
                .filter(rating -> rating.role() == Role.ASSESSOR)
                .forEach(rating -> ratings.put(
                        rating.assessor().orElseThrow(),
                        scale.category(rating.level()).orElseThrow()));
        return ratings;
    }
}
