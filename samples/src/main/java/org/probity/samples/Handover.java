package org.probity.samples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.probity.engine.report.Status;
import org.probity.samples.batch.Entry;
import org.probity.samples.batch.Outcome;
import org.probity.samples.batch.StringLongMap;
import org.probity.samples.batch.Summary;
import org.probity.samples.batch.Tally;

/** Takes what became of each document, in order, to where it belongs: first the report, then the journal, then the summary. */
final class Handover {
    private final List<Source> sources;
    private final Destination destination;
    private final Optional<JournalFile> journal;
    private final Consumer<String> problems;
    private final StringLongMap ids = new StringLongMap();
    private final Tally tally = new Tally();
    private boolean somethingLeftToFix;
    private int taken;

    /**
     * Nothing handed over yet.
     *
     * @param sources all documents of the run
     * @param destination where reports go
     * @param journal where it is written down that a submission is finished
     * @param problems told of everything that is wrong, in lines
     */
    Handover(List<Source> sources, Destination destination, Optional<JournalFile> journal, Consumer<String> problems) {
        this.sources = sources;
        this.destination = destination;
        this.journal = journal;
        this.problems = problems;
    }

    /**
     * Takes what became of the next document.
     *
     * @param examination what became of it
     * @throws CommandFailedException if the run cannot go on, because nothing can be written any more
     */
    void take(Examination examination) {
        Examination finished = given(unique(examination));
        note(finished);
        tally.add(finished.source().toString(), finished.outcome());
        if (finished.outcome() instanceof Outcome.Refused refused) {
            refused.problems().forEach(problems);
        } else if (finished.outcome() instanceof Outcome.Assessed assessed) {
            somethingLeftToFix |=
                    assessed.status() == Status.INCOMPLETE || assessed.status() == Status.NOT_YET_PROFICIENT;
        }
        taken++;
    }

    /** Files are called after the submissions: of two with the same id, the second has no place. */
    private Examination unique(Examination examination) {
        if (destination.folder().isEmpty() || !(examination.outcome() instanceof Outcome.Assessed assessed)) {
            return examination;
        }
        OptionalLong other = ids.get(assessed.id());
        if (other.isEmpty()) {
            ids.put(assessed.id(), taken);
            return examination;
        }
        return examination.refused(examination.source() + ": /id: \"" + assessed.id() + "\" is also the id of "
                + sources.get((int) other.getAsLong()) + "; only that one's report is written");
    }

    private Examination given(Examination examination) {
        if (examination.report().isPresent() && examination.outcome() instanceof Outcome.Assessed assessed) {
            return destination
                    .write(assessed.id(), examination.report().get())
                    .map(examination::refused)
                    .orElse(examination);
        }
        return examination;
    }

    private void note(Examination examination) {
        if (journal.isPresent() && examination.stamp().isPresent()) {
            String source = examination.source().toString();
            journal.get().append(new Entry(source, examination.stamp().get(), examination.outcome()));
        }
    }

    /** Whether a practitioner has something to mend. */
    boolean isSomethingLeftToFix() {
        return somethingLeftToFix;
    }

    /** What was taken so far, summed up. */
    Summary summary() {
        return tally.summary();
    }
}
