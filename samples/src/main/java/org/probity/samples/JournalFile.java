package org.probity.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.probity.samples.batch.Entry;
import org.probity.samples.batch.Journal;
import org.probity.samples.batch.Pin;

/** The journal of this run, under the name that it was given. What goes wrong with it ends the run. */
final class JournalFile implements AutoCloseable {
    private static final int MARK = 12;

    private final Path file;
    private final Journal journal;

    private JournalFile(Path file, Journal journal) {
        this.file = file;
        this.journal = journal;
    }

    /**
     * Begins a journal, or takes up one that is there.
     *
     * @param name its file, as named
     * @param pin the run
     * @return the journal
     * @throws CommandFailedException if it cannot be used
     */
    static JournalFile open(String name, Pin pin) {
        try {
            Path file = Path.of(name);
            return new JournalFile(file, Journal.open(file, pin));
        } catch (InvalidPathException e) {
            throw new CommandFailedException(name + ": no file can have this name");
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(Path.of(name), e));
        }
    }

    /** A mark of this run that stays the same when it is started again. */
    String mark() {
        return Sha256.of(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, MARK);
    }

    /** What was known of a document when the journal was opened. Safe for threads. */
    Optional<Entry> find(Source source) {
        return journal.find(source.toString());
    }

    /**
     * Adds a line.
     *
     * @param entry a submission that is finished in every respect
     * @throws CommandFailedException if it cannot be written
     */
    void append(Entry entry) {
        try {
            journal.append(entry);
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(file, e));
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(file, e));
        }
    }
}
