package org.probity.samples;

import java.nio.file.Path;
import java.util.Optional;

/** Where reports go. */
interface Destination {

    /**
     * Where the reports are files.
     *
     * @return their folder; absent where they are no files
     */
    Optional<Path> folder();

    /**
     * Hands over one report.
     *
     * @param id the submission's id
     * @param report the report, in the form asked for
     * @return what kept this one report from being written; absent where it is written
     * @throws CommandFailedException if no report can be written any more
     */
    Optional<String> write(String id, String report);
}
