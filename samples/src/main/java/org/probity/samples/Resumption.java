package org.probity.samples;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.probity.samples.batch.Entry;
import org.probity.samples.batch.Outcome;

/**
 * Knows what is done already when a run is started again.
 *
 * @param journal what was done, as far as it was begun before
 * @param reports where the reports are
 * @param dossiers what was named about submissions
 */
record Resumption(JournalFile journal, ReportFolder reports, Dossiers dossiers) {

    /**
     * What became of a document in an earlier start of the run.
     *
     * @param source the document
     * @return its outcome; absent if it is still to be assessed, because its turn had not come, or it has changed since, or its report is gone
     */
    Optional<Examination> of(Source source) {
        try {
            return journal.find(source)
                    .filter(entry -> isUnchanged(source, entry))
                    .map(Entry::outcome)
                    .filter(this::isThere)
                    .map(outcome -> new Examination(source, outcome, Optional.empty(), Optional.empty()));
        } catch (UncheckedIOException e) {
            // The assessment will say so, if there still is something to say.
            return Optional.empty();
        }
    }

    private static boolean isUnchanged(Source source, Entry entry) {
        return FileStamps.of(source, source.stamp(), entry.stamp().files()).equals(entry.stamp());
    }

    private boolean isThere(Outcome outcome) {
        if (outcome instanceof Outcome.Assessed assessed) {
            dossiers.passOver(assessed.id());
            return reports.holds(assessed.id());
        }
        return true;
    }
}
