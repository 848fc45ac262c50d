package org.probity.samples;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that at no moment is there by half: it is written beside its place, and then moved there. */
final class WholeFile {
    private final Path target;
    private final Path whole;

    private WholeFile(Path target, Path whole) {
        this.target = target;
        this.whole = whole;
    }

    /**
     * Writes a file beside its place.
     *
     * @param target its place
     * @param mark keeps two runs apart that write to one folder; where it is the same, what an earlier run left is overwritten
     * @param content its text
     * @return the file, to be moved
     * @throws IOException if its folder does not take it; then nothing is left behind
     */
    static WholeFile write(Path target, String mark, String content) throws IOException {
        Path whole = target.resolveSibling("." + target.getFileName() + "." + mark + ".tmp");
        WholeFile file = new WholeFile(target, whole);
        try {
            Files.deleteIfExists(whole);
            // New, so that it is no link to anywhere else.
            Files.writeString(whole, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(whole);
            throw e;
        }
    }

    /**
     * Moves the file to its place, where it replaces an older one.
     *
     * @throws IOException if something is in the way; then nothing is left behind
     */
    void move() throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
