package org.probity.samples;

import java.nio.file.Path;
import java.util.Optional;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/**
 * A report together with what it is about: some forms of it show more than the report itself holds.
 *
 * @param document the submission's document
 * @param submission what it says
 * @param credential what it was held against
 * @param report what was found
 * @param destination the folder that the report is written to; absent for standard output
 */
record Assessment(
        Path document, Submission submission, Credential credential, Report report, Optional<Path> destination) {}
