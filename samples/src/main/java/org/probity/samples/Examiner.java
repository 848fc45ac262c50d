package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.RulesException;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/**
 * Takes one document from its file to its report. Whatever goes wrong with it stays with it: among many submissions,
 * one that is broken must not keep the others from being assessed.
 *
 * @param assessors who assesses
 * @param format the form of the report
 * @param ink what it is coloured with
 */
record Examiner(Assessors assessors, Format format, Ink ink) {

    /**
     * Reads, assesses and reports.
     *
     * @param file the submission's document
     * @return the report, or what is wrong
     */
    Examination examine(Path file) {
        try {
            Submission submission = Documents.submission(file);
            Report report = assessors.of(submission).assess(submission);
            return new Examination.Assessed(file, submission.id(), report.status(), format.render(report, ink));
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

    private static Examination refused(String line) {
        return new Examination.Refused(List.of(line));
    }
}
