package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the documents to assess: in a folder, in the folders of a folder, or named as a file. */
final class SubmissionFiles {
    private static final String DOCUMENT = "submission.json";

    private final List<Path> documents = new ArrayList<>();
    private final Consumer<String> problems;

    private SubmissionFiles(Consumer<String> problems) {
        this.problems = problems;
    }

    /**
     * Finds the documents.
     *
     * @param arguments files and folders, as given
     * @param problems told of each that holds no submission
     * @return the documents in the order given, and by name within a folder
     */
    static List<Path> find(List<String> arguments, Consumer<String> problems) {
        SubmissionFiles files = new SubmissionFiles(problems);
        arguments.forEach(files::add);
        return List.copyOf(files.documents);
    }

    /** Whether a file is the document of a submission that has a folder to itself. */
    static boolean isDocument(Path file) {
        return file.endsWith(DOCUMENT);
    }

    private void add(String argument) {
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                documents.add(path);
            } else if (isSubmission(path)) {
                documents.add(path.resolve(DOCUMENT));
            } else {
                addFoldersOf(path);
            }
        } catch (InvalidPathException e) {
            problems.accept(argument + ": no file can have this name");
        }
    }

    private void addFoldersOf(Path folder) {
        List<Path> inside;
        try {
            inside = foldersOf(folder);
        } catch (IOException e) {
            problems.accept(Problems.of(folder, e));
            return;
        }
        if (inside.stream().noneMatch(SubmissionFiles::isSubmission)) {
            problems.accept(folder + ": there is no " + DOCUMENT + " in this folder, nor in a folder in it");
            return;
        }
        for (Path each : inside) {
            if (isSubmission(each)) {
                documents.add(each.resolve(DOCUMENT));
            } else {
                problems.accept(each + ": there is no " + DOCUMENT + " in this folder");
            }
        }
    }

    /** Hidden folders are a tool's own, such as those of version control. */
    private static List<Path> foldersOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A link that leads nowhere counts: reading it then says so, where passing over it would say nothing. */
    private static boolean isSubmission(Path folder) {
        return Files.exists(folder.resolve(DOCUMENT), LinkOption.NOFOLLOW_LINKS);
    }
}
