package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the reviews that lie beside a submission. */
final class ReviewFiles {
    private static final String FOLDER = "reviews";
    private static final String ENDING = ".json";

    private ReviewFiles() {}

    /**
     * The reviews of a submission that has a folder to itself. Beside any other file may lie what belongs to another submission.
     *
     * @param document the submission's document
     * @return {@code reviews/*.json}, by name
     * @throws IOException if there is such a folder and it cannot be listed
     */
    static List<Path> beside(Path document) throws IOException {
        Path folder = document.resolveSibling(FOLDER);
        if (!SubmissionFiles.isDocument(document) || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
