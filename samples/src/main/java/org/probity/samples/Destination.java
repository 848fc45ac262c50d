package org.probity.samples;

/** Where reports go. */
interface Destination {

    /**
     * Hands over one report.
     *
     * @param assessed the submission with its report
     * @throws CommandFailedException if the report cannot be written, or must not be
     */
    void write(Examination.Assessed assessed);
}
