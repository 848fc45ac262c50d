package org.probity.samples.inspection;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The bytes of a file, at any place in it. Only some pages of it are held, so that no file costs memory for being long; and
 * it is opened once, for every reader, so that it cannot be another file for the next.
 */
final class Content implements Closeable {
    private static final int PAGE = 1 << 15;
    private static final int MOST_PAGES = 1 << 8;

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > MOST_PAGES;
        }
    };
    private byte[] page = {};
    private long pageStart;

    private Content(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.size = channel.size();
    }

    /** A link in place of the file, put there since it was looked at, is not followed. */
    static Content open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        try {
            return new Content(file, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    /** For readers that have their own way of going about in it. */
    FileChannel channel() {
        return channel;
    }

    long size() {
        return size;
    }

    /** The byte at a place, or -1 where there is none. */
    int at(long position) throws IOException {
        return turnTo(position) ? page[(int) (position - pageStart)] & 0xFF : -1;
    }

    /** Some bytes from a place on, at least one; or -1 where there are none. */
    int read(long position, byte[] into, int offset, int length) throws IOException {
        if (!turnTo(position)) {
            return -1;
        }
        int from = (int) (position - pageStart);
        int count = Math.min(length, page.length - from);
        System.arraycopy(page, from, into, offset, count);
        return count;
    }

    /** The first place from here on where a byte stands, or the end. */
    long find(int octet, long from) throws IOException {
        long position = from;
        while (turnTo(position)) {
            for (int i = (int) (position - pageStart); i < page.length; i++) {
                if (page[i] == (byte) octet) {
                    return pageStart + i;
                }
            }
            position = pageStart + page.length;
        }
        return size;
    }

    private boolean turnTo(long position) throws IOException {
        if (position >= pageStart && position < pageStart + page.length) {
            return true;
        } else if (position < 0 || position >= size) {
            return false;
        }
        long number = position / PAGE;
        byte[] known = pages.get(number);
        if (known == null) {
            known = load(number * PAGE);
            pages.put(number, known);
        }
        page = known;
        pageStart = number * PAGE;
        return true;
    }

    private byte[] load(long start) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PAGE, size - start));
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw new EOFException("the file became shorter");
            }
        }
        return buffer.array();
    }

    /** A number of up to 8 bytes, the highest first; from 2^63 on negative. */
    long bigEndian(long position, int length) throws IOException {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | existing(position + i);
        }
        return number;
    }

    /** A number of up to 8 bytes, the lowest first; from 2^63 on negative. */
    long littleEndian(long position, int length) throws IOException {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | existing(position + i);
        }
        return number;
    }

    private int existing(long position) throws IOException {
        int octet = at(position);
        if (octet < 0) {
            throw new EOFException("the file ends where a number should be");
        }
        return octet;
    }

    /** Characters of one byte each: fewer where the file ends. */
    String text(long position, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size - position))];
        int count = 0;
        while (count < bytes.length) {
            count += read(position + count, bytes, count, bytes.length - count);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
