package org.probity.samples.inspection;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.probity.engine.inspection.Obstacle;

/**
 * A zip archive that gives out no more than a bounded number of bytes, all its entries together: what an entry says of its
 * own size may be forged. Names are the same in upper and lower case.
 */
final class BoundedZip implements Closeable {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_END = 22 + 0xFFFF;
    private static final long MOST_BYTES = 64_000_000;
    private static final long UNSUSPICIOUS_BYTES = 200_000_000;
    private static final int HIGHEST_RATIO = 100;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left = MOST_BYTES;

    private BoundedZip(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    static BoundedZip open(Content content) throws IOException, ObstructedException {
        if (claimedEntries(content) > MOST_ENTRIES) {
            throw new ObstructedException(Obstacle.EXPANDS_TOO_FAR);
        }
        ZipFile zip = new ZipFile(content.file().toFile());
        if (expandsTooFar(zip, content.size())) {
            zip.close();
            throw new ObstructedException(Obstacle.EXPANDS_TOO_FAR);
        }
        return new BoundedZip(zip);
    }

    /** From the record at the very end, before anything is made of each entry. */
    private static long claimedEntries(Content content) throws IOException {
        long start = Math.max(0, content.size() - LONGEST_END);
        int end = content.text(start, LONGEST_END).lastIndexOf("PK\u0005\u0006");
        return end < 0 ? 0 : content.littleEndian(start + end + 10, 2);
    }

    private static boolean expandsTooFar(ZipFile zip, long size) {
        long bytes = zip.stream()
                .mapToLong(entry -> Math.min(Math.max(0, entry.getSize()), Integer.MAX_VALUE))
                .sum();
        return zip.size() > MOST_ENTRIES || bytes > Math.max(UNSUSPICIOUS_BYTES, HIGHEST_RATIO * size);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    InputStream read(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("there is no " + name + " in the archive");
        }
        return new Bounded(zip.getInputStream(entry));
    }

    /** Whether someone wanted more of it than it gives out. */
    boolean isExhausted() {
        return left < 0;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            took(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            took(Math.max(0, count));
            return count;
        }

        private void took(int count) throws IOException {
            left -= count;
            if (isExhausted()) {
                throw new IOException("the archive expands too far");
            }
        }
    }
}
