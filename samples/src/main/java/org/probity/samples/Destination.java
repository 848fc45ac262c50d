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
     * @param assessed the submission with its report
     * @throws CommandFailedException if the report cannot be written, or must not be
     */
    void write(Examination.Assessed assessed);
}
