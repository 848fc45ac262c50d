package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.RulesException;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;
import org.probity.samples.batch.Outcome;
import org.probity.samples.batch.Stamp;
import org.probity.samples.inspection.FolderInspector;
import org.probity.samples.inspection.InspectionPool;

/**
 * Takes one document from its file to its report. Whatever goes wrong with it stays with it: among many submissions,
 * one that is broken must not keep the others from being assessed.
 *
 * @param assessors who assesses
 * @param dossiers what was named about submissions
 * @param inspections opens the artifacts, which lie beside the document
 * @param format the form of the report
 * @param ink what it is coloured with
 * @param readership for whom reports are, and in which language
 * @param destination the folder that it is written to; absent for standard output
 * @param stamped whether to note the state of the files, for a journal
 */
record Examiner(
        Assessors assessors,
        Dossiers dossiers,
        InspectionPool inspections,
        Format format,
        Ink ink,
        UnaryOperator<AssessmentRequest> readership,
        Optional<Path> destination,
        boolean stamped) {

    /**
     * Reads, assesses and reports.
     *
     * @param source the submission's document
     * @return the report, or what is wrong
     */
    Examination examine(Source source) {
        try {
            // Before anything is read: what changes from here on is seen to be different when the run is started again.
            Optional<String> before = stamped ? Optional.of(source.stamp()) : Optional.empty();
            Submission submission;
            try {
                submission = source.read();
            } catch (InvalidDocumentException e) {
                return new Examination(
                        source,
                        new Outcome.Refused(Problems.of(source, e)),
                        Optional.empty(),
                        before.map(document -> FileStamps.of(source, document, List.of())));
            }
            Optional<Stamp> stamp = before.map(document -> FileStamps.of(source, document, files(submission)));
            return assess(source, submission, stamp);
        } catch (CommandFailedException e) {
            return Examination.refusedForNow(source, e.lines());
        } catch (InvalidDocumentException e) {
            return Examination.refusedForNow(source, Problems.of(source, e));
        } catch (UncheckedIOException e) {
            return refused(source, Problems.of(source.file(), e.getCause()));
        } catch (RulesException e) {
            return refused(source, source + ": the rules failed, which is a defect of theirs: " + e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refused(source, source + ": there is not enough memory to assess this document");
        } catch (RuntimeException e) {
            return refused(source, source + ": the assessment failed, which is a defect of the engine: " + e);
        }
    }

    private Examination assess(Source source, Submission submission, Optional<Stamp> stamp) {
        Assessor assessor = assessors.of(submission);
        FolderInspector inspector =
                new FolderInspector(source.file().toAbsolutePath().getParent(), inspections);
        AssessmentRequest request = AssessmentRequest.of(submission).withInspector(inspector);
        Report report = dossiers.of(source, submission).assess(source, assessor, readership.apply(request));
        Assessment assessment = new Assessment(source.file(), submission, assessor.credential(), report, destination);
        return new Examination(source, Outcome.Assessed.of(report), Optional.of(format.render(assessment, ink)), stamp);
    }

    private static List<String> files(Submission submission) {
        return submission.artifacts().stream()
                .flatMap(artifact -> artifact.file().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Examination refused(Source source, String line) {
        return Examination.refusedForNow(source, List.of(line));
    }
}
