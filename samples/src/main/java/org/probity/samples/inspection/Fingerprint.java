package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells one content from another, so that a file that was replaced under its name is seen to be another. */
final class Fingerprint {
    /** Reading a longer file to its end would take the time that the files after it need. */
    private static final long LONGEST = 256L << 20;

    private static final int CHUNK = 1 << 16;

    private Fingerprint() {}

    /** SHA-256 in hexadecimal; absent for a file of more than 256 MB. */
    static Optional<String> of(Content content) throws IOException {
        if (content.size() > LONGEST) {
            return Optional.empty();
        }
        FileChannel channel = content.channel();
        MessageDigest digest = sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        long position = 0;
        for (int count = channel.read(chunk, 0); count >= 0; count = channel.read(chunk, position)) {
            position += count;
            digest.update(chunk.flip());
            chunk.clear();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
