package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.probity.samples.batch.Stamp;

/** Tells whether the files of a submission are still what they were, by size and time of the last change: no file is read for it. */
final class FileStamps {
    private FileStamps() {}

    /**
     * The state of everything that a report on a submission follows from.
     *
     * @param source the submission's document
     * @param document the document's own {@linkplain Source#stamp() stamp}, taken before the document was read
     * @param files the artifacts that it names
     * @return a stamp that changes with the document, with the artifacts, and with the reviews beside it
     * @throws UncheckedIOException if the folder of the reviews cannot be listed
     */
    static Stamp of(Source source, String document, List<String> files) {
        StringBuilder text = new StringBuilder(document).append('\n');
        try {
            for (Path review : ReviewFiles.beside(source.file())) {
                text.append(review.getFileName())
                        .append('\t')
                        .append(stampOrNone(review))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.append('\n');
        for (String file : files) {
            text.append(file).append('\t').append(artifact(source, file)).append('\n');
        }
        return new Stamp(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)), files);
    }

    private static String artifact(Source source, String file) {
        try {
            return stampOrNone(source.file().resolveSibling(file));
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** What is not there now may be there next time. */
    private static String stampOrNone(Path file) {
        try {
            return stamp(file);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * The state of one file.
     *
     * @param file the file
     * @return its size and when it was changed last
     * @throws IOException if there is no such file, or it cannot be looked at
     */
    static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
