package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.probity.engine.DocumentLimits;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.submission.Submission;

/**
 * A document that is a line of a file in JSON Lines.
 *
 * @param file the file
 * @param number which line it is, from 1
 * @param start where it begins, in bytes from the beginning of the file
 * @param length how long it is in bytes, without what ends it
 */
record DocumentLine(Path file, int number, long start, int length) implements Source {

    @Override
    public Submission read() {
        return Documents.submission(bytes());
    }

    /** The file changes with every line that is added to it: only what the line says is its own. */
    @Override
    public String stamp() {
        return Sha256.of(bytes());
    }

    /** One byte more than a document may have is enough to be refused, and keeps a line without an end from filling the memory. */
    private byte[] bytes() {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(start);
            return Channels.newInputStream(channel).readNBytes(Math.min(length, DocumentLimits.DEFAULT.bytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fault placed(Fault fault) {
        if (fault.column().isEmpty()) {
            return new Fault(fault.pointer(), fault.message(), OptionalInt.of(number), OptionalInt.empty());
        }
        int line = fault.line().orElse(1);
        int column = fault.column().getAsInt() + (line == 1 ? 0 : before(line));
        return fault.at(number, column);
    }

    /** JSON takes a carriage return by itself for the end of a line, JSON Lines does not. */
    private int before(int line) {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        int end = 0;
        for (int i = 1; i < line; i++) {
            end = text.indexOf('\r', end) + 1;
        }
        return end;
    }

    @Override
    public String toString() {
        return file + ":" + number;
    }
}
