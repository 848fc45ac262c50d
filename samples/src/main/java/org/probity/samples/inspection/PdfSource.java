package org.probity.samples.inspection;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file's content as PDFBox reads it. */
final class PdfSource implements RandomAccessRead {
    private final Content content;
    private long position;

    PdfSource(Content content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        int octet = content.at(position);
        if (octet >= 0) {
            position++;
        }
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && !isEOF()) {
            int more = content.read(position, into, offset + count, length - count);
            count += more;
            position += more;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("there is nothing before the start");
        }
        position = Math.min(place, content.size());
    }

    @Override
    public long length() {
        return content.size();
    }

    @Override
    public boolean isClosed() {
        return !content.channel().isOpen();
    }

    @Override
    public boolean isEOF() {
        return position >= content.size();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        // Whoever opened the content closes it.
    }
}
