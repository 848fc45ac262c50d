package org.probity.samples;

import java.nio.file.Path;
import java.util.List;
import org.probity.engine.report.Status;

/** What became of one document. */
sealed interface Examination {

    /**
     * It was assessed.
     *
     * @param file where it is
     * @param id the submission's id
     * @param status where the submission stands
     * @param report the report, in the form asked for
     */
    record Assessed(Path file, String id, Status status, String report) implements Examination {}

    /**
     * It could not be.
     *
     * @param lines what is wrong, for standard error
     */
    record Refused(List<String> lines) implements Examination {}
}
