package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.RulesException;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;
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
 * @param readership for whom reports are
 * @param destination the folder that it is written to; absent for standard output
 */
record Examiner(
        Assessors assessors,
        Dossiers dossiers,
        InspectionPool inspections,
        Format format,
        Ink ink,
        UnaryOperator<AssessmentRequest> readership,
        Optional<Path> destination) {

    /**
     * Reads, assesses and reports.
     *
     * @param file the submission's document
     * @return the report, or what is wrong
     */
    Examination examine(Path file) {
        try {
            Submission submission = Documents.submission(file);
            Assessor assessor = assessors.of(submission);
            Report report = assess(file, submission, assessor);
            Assessment assessment = new Assessment(file, submission, assessor.credential(), report, destination);
            return new Examination.Assessed(file, submission.id(), report.status(), format.render(assessment, ink));
        } catch (CommandFailedException e) {
            return new Examination.Refused(e.lines());
        } catch (InvalidDocumentException e) {
            return new Examination.Refused(Problems.of(file, e));
        } catch (UncheckedIOException e) {
            return refused(Problems.of(file, e.getCause()));
        } catch (RulesException e) {
            return refused(file + ": the rules failed, which is a defect of theirs: " + e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refused(file + ": there is not enough memory to assess this document");
        } catch (RuntimeException e) {
            return refused(file + ": the assessment failed, which is a defect of the engine: " + e);
        }
    }

    private Report assess(Path file, Submission submission, Assessor assessor) {
        FolderInspector inspector = new FolderInspector(file.toAbsolutePath().getParent(), inspections);
        AssessmentRequest request = AssessmentRequest.of(submission).withInspector(inspector);
        return dossiers.of(file, submission).assess(file, assessor, readership.apply(request));
    }

    private static Examination refused(String line) {
        return new Examination.Refused(List.of(line));
    }
}
