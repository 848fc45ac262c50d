package org.probity.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The submissions of a file that holds one a line. Lines are found once and read when their turn comes, by whoever assesses
 * them: of the file, no more is in memory than is being worked on, besides 16 bytes a line.
 */
final class JsonLines extends AbstractList<Source> implements RandomAccess {
    private static final String ENDING = ".jsonl";
    private static final int CHUNK = 1 << 16;

    private final Path file;
    private long[] starts = new long[16];
    private int[] lengths = new int[16];
    private int[] numbers = new int[16];
    private int size;

    private JsonLines(Path file) {
        this.file = file;
    }

    /** Whether a file is one of this kind, by its name. */
    static boolean isNamed(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /**
     * Finds the lines of a file.
     *
     * @param file the file
     * @return its submissions in order; lines of nothing but white space are none
     * @throws IOException if it cannot be read
     */
    static List<Source> of(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new IOException("this is no file that can be read twice");
        }
        JsonLines lines = new JsonLines(file);
        try (InputStream stream = Files.newInputStream(file)) {
            lines.scan(stream);
        }
        return lines;
    }

    private void scan(InputStream stream) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long position = 0;
        long start = 0;
        long end = 0; // of what is no white space
        int number = 1;
        for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
            for (int i = 0; i < count; i++) {
                position++;
                switch (chunk[i]) {
                    case ' ', '\t', '\r' -> {}
                    case '\n' -> {
                        add(start, end, number);
                        start = position;
                        end = position;
                        number = Math.incrementExact(number);
                    }
                    default -> end = position;
                }
            }
        }
        add(start, end, number);
    }

    private void add(long start, long end, int number) {
        if (end == start) {
            return;
        }
        if (size == starts.length) {
            int more = size + (size >> 1);
            starts = Arrays.copyOf(starts, more);
            lengths = Arrays.copyOf(lengths, more);
            numbers = Arrays.copyOf(numbers, more);
        }
        starts[size] = start;
        lengths[size] = (int) Math.min(end - start, Integer.MAX_VALUE);
        numbers[size] = number;
        size++;
    }

    @Override
    public Source get(int index) {
        return new DocumentLine(file, numbers[index], starts[index], lengths[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
