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

/** Finds the documents to assess: in a folder, in the folders of a folder, in the lines of a file, or named as a file. */
final class SubmissionFiles {
    /** What the document of a submission is called that has a folder to itself. */
    static final String DOCUMENT = "submission.json";

    private final List<List<Source>> documents = new ArrayList<>();
    private final Consumer<String> problems;

    private SubmissionFiles(Consumer<String> problems) {
        this.problems = problems;
    }

    /**
     * Finds the documents.
     *
     * @param arguments files and folders, as given
     * @param problems told of each that holds no submission
     * @return the documents in the order given, by name within a folder, and line by line within a file
     */
    static List<Source> find(List<String> arguments, Consumer<String> problems) {
        SubmissionFiles files = new SubmissionFiles(problems);
        arguments.forEach(files::add);
        return new Concatenation<>(files.documents);
    }

    /** Whether a file is the document of a submission that has a folder to itself. */
    static boolean isDocument(Path file) {
        return file.endsWith(DOCUMENT);
    }

    private void add(String argument) {
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                addFile(path);
            } else if (isSubmission(path)) {
                addFile(path.resolve(DOCUMENT));
            } else {
                addFoldersOf(path);
            }
        } catch (InvalidPathException e) {
            problems.accept(argument + ": no file can have this name");
        }
    }

    private void addFile(Path file) {
        if (!JsonLines.isNamed(file)) {
            documents.add(List.of(new DocumentFile(file)));
            return;
        }
        try {
            List<Source> lines = JsonLines.of(file);
            if (lines.isEmpty()) {
                problems.accept(file + ": there is no submission in this file");
            }
            documents.add(lines);
        } catch (IOException e) {
            problems.accept(Problems.of(file, e));
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
        List<Path> submissions = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path name : inside) {
            (isSubmission(folder.resolve(name)) ? submissions : others).add(name);
        }
        if (submissions.isEmpty()) {
            problems.accept(folder + ": there is no " + DOCUMENT + " in this folder, nor in a folder in it");
            return;
        }
        for (Path name : others) {
            problems.accept(folder.resolve(name) + ": there is no " + DOCUMENT + " in this folder");
        }
        documents.add(new FolderOfSubmissions(folder, submissions));
    }

    /** By name. Hidden folders are a tool's own, such as those of version control. */
    private static List<Path> foldersOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(Path::getFileName)
                    .filter(name -> !name.toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(SubmissionFiles::lean)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A name that was compared holds its text a second time. One that is not text on this system has to stay as it is. */
    private static Path lean(Path name) {
        Path again = Path.of(name.toString());
        return again.equals(name) ? again : name;
    }

    /** A link that leads nowhere counts: reading it then says so, where passing over it would say nothing. */
    private static boolean isSubmission(Path folder) {
        return Files.exists(folder.resolve(DOCUMENT), LinkOption.NOFOLLOW_LINKS);
    }
}
