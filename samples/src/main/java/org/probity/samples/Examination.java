package org.probity.samples;

import java.util.List;
import java.util.Optional;
import org.probity.samples.batch.Outcome;
import org.probity.samples.batch.Stamp;

/**
 * What became of one document.
 *
 * @param source where it is
 * @param outcome whether it was assessed, and with which result
 * @param report the report in the form asked for; absent where there is none, or where it was given out in an earlier start of the run
 * @param stamp the state that the files had; absent where the journal says so already
 */
record Examination(Source source, Outcome outcome, Optional<String> report, Optional<Stamp> stamp) {

    /** The same document, of which it turned out later that it has to be refused, and looked at again if the run is started again. */
    Examination refused(String problem) {
        return refusedForNow(source, List.of(problem));
    }

    /** A document that may fare better when the run is started again. */
    static Examination refusedForNow(Source source, List<String> problems) {
        return new Examination(source, new Outcome.Refused(problems), Optional.empty(), Optional.of(Stamp.NEVER));
    }
}
