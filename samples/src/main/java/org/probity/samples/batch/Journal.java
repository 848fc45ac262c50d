package org.probity.samples.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Remembers on disk what became of each submission of a run, so that the run goes on where it stopped, however it ended. Each finished
 * submission is a line, written after its report is in place; a line that a kill tore off is dropped at the next start. It holds
 * against the end of the process and not against that of the machine: nothing waits for the disk.
 *
 * <p>In memory is where the line of each submission begins, and no line. {@link #find} is safe for threads.
 */
public final class Journal implements AutoCloseable {
    private static final int USUAL_LINE = 1 << 10;

    private final FileChannel channel;
    private final StringLongMap offsets = new StringLongMap();
    private long end;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Begins a journal, or takes up one that is there.
     *
     * @param file the journal's file
     * @param pin the run
     * @return the journal, which nobody else can open before it is closed
     * @throws IOException if it cannot be read and written, is in use, is no journal, or is that of another run; says which
     */
    public static Journal open(Path file, Pin pin) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Journal journal = new Journal(channel);
            journal.lock();
            journal.load(pin);
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process, which is no less in use.
        }
        throw new IOException("another run is writing this journal");
    }

    private void load(Pin pin) throws IOException {
        if (!hasBeginning()) {
            throw new IOException("this is no journal; it was left as it is");
        }
        // Closing the stream would close the channel.
        LineReader lines = new LineReader(Channels.newInputStream(channel.position(0)));
        Optional<String> first = lines.next();
        if (first.isPresent()) {
            check(first.get(), pin);
            index(lines);
        }
        channel.truncate(end);
        if (first.isEmpty()) {
            write(EntryJson.of(pin));
        }
    }

    /** Nothing is cut off from a file that was named by mistake. */
    private boolean hasBeginning() throws IOException {
        byte[] expected = EntryJson.beginning().getBytes(StandardCharsets.UTF_8);
        ByteBuffer found = ByteBuffer.allocate((int) Math.min(expected.length, channel.size()));
        while (found.hasRemaining() && channel.read(found, found.position()) >= 0) {}
        return found.flip().equals(ByteBuffer.wrap(expected, 0, found.limit()));
    }

    private static void check(String line, Pin pin) throws IOException {
        Optional<String> difference = JournalLine.pin(line).difference(pin);
        if (difference.isPresent()) {
            throw new IOException("this is the journal of another run, which differs in " + difference.get());
        }
    }

    private void index(LineReader lines) throws IOException {
        end = lines.position();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                offsets.put(JournalLine.entry(line.get()).source(), end);
            } catch (IOException e) {
                throw new IOException("line " + lines.number() + " cannot be understood: " + e.getMessage(), e);
            }
            end = lines.position();
        }
    }

    /**
     * What was known of a submission when the journal was opened.
     *
     * @param source where its document is, as messages call it
     * @return the last line on it; absent where there is none
     * @throws UncheckedIOException if the journal cannot be read any more
     */
    public Optional<Entry> find(String source) {
        OptionalLong offset = offsets.get(source);
        if (offset.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JournalLine.entry(line(offset.getAsLong())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(long start) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(USUAL_LINE);
        int length = 0;
        while (true) {
            if (channel.read(line, start + line.position()) < 0) {
                throw new IOException("the journal has become shorter");
            }
            for (; length < line.position(); length++) {
                if (line.get(length) == '\n') {
                    return new String(line.array(), 0, length, StandardCharsets.UTF_8);
                }
            }
            if (!line.hasRemaining()) {
                line = ByteBuffer.allocate(line.capacity() * 2).put(line.flip());
            }
        }
    }

    /**
     * Adds a line.
     *
     * @param entry a submission that is finished in every respect
     * @throws IOException if it cannot be written; then the journal stays as it was
     */
    public void append(Entry entry) throws IOException {
        write(EntryJson.of(entry));
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
        end += bytes.limit();
    }

    /** Lets others open it. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
