package org.probity.samples.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines that are ended, and knows where each ends. What follows the last of them is no line. */
final class LineReader {
    private final InputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long position;
    private int number;

    LineReader(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    /** The next line without its end; absent where there is none that is ended. */
    Optional<String> next() throws IOException {
        line.reset();
        for (int octet = stream.read(); octet >= 0; octet = stream.read()) {
            if (octet == '\n') {
                position += line.size() + 1;
                number++;
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(octet);
        }
        return Optional.empty();
    }

    /** How many bytes the lines so far take, their ends included. */
    long position() {
        return position;
    }

    /** Which line the last one was, from 1. */
    int number() {
        return number;
    }
}
