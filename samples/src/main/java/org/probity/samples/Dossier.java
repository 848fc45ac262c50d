package org.probity.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;

/**
 * What there is about a submission besides itself, and the files that it was read from.
 *
 * @param reviews what assessors said, in the order in which it counts
 * @param previous the report on an earlier attempt
 */
record Dossier(List<Read<Review>> reviews, Optional<Read<Report>> previous) {
    private static final String REVIEWS = "/reviews/";
    private static final String PREVIOUS = "/previous";

    /**
     * A document and where it was read from.
     *
     * @param <T> what kind of document it is
     */
    record Read<T>(Path file, T document) {}

    /**
     * Assesses a submission with all this.
     *
     * @param submission the submission's document
     * @param assessor who assesses
     * @param request the submission, without what is here
     * @return the report
     * @throws CommandFailedException if something is wrong with the submission, or with what is here
     */
    Report assess(Source submission, Assessor assessor, AssessmentRequest request) {
        AssessmentRequest whole =
                request.withReviews(reviews.stream().map(Read::document).toList());
        if (previous.isPresent()) {
            whole = whole.withPrevious(previous.get().document());
        }
        try {
            return assessor.assess(whole);
        } catch (InvalidDocumentException e) {
            throw new CommandFailedException(problems(submission, e));
        }
    }

    /** What is wrong with an assessment, each line with the file of the document that is at fault. */
    private List<String> problems(Source submission, InvalidDocumentException problem) {
        return problem.faults().stream()
                .map(fault -> {
                    if (fault.pointer().startsWith(PREVIOUS + "/") && previous.isPresent()) {
                        return Problems.of(
                                previous.get().file(), fault, fault.pointer().substring(PREVIOUS.length()));
                    } else if (fault.pointer().startsWith(REVIEWS)) {
                        String[] path =
                                fault.pointer().substring(REVIEWS.length()).split("/", 2);
                        return Problems.of(
                                reviews.get(Integer.parseInt(path[0])).file(), fault, "/" + path[1]);
                    }
                    return Problems.of(submission.file(), submission.placed(fault), fault.pointer());
                })
                .toList();
    }
}
