package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;
import org.probity.samples.Dossier.Read;

/** Reviews and earlier reports that were named on the command line, each for the submission that it names. Safe for threads. */
final class Dossiers {
    private final List<Read<Review>> reviews;
    private final List<Read<Report>> previous;
    private final Set<Read<?>> fitting = ConcurrentHashMap.newKeySet();

    private Dossiers(List<Read<Review>> reviews, List<Read<Report>> previous) {
        this.reviews = reviews;
        this.previous = previous;
    }

    /**
     * Nothing was named: what lies beside a submission is all there is.
     *
     * @return no documents
     */
    static Dossiers none() {
        return new Dossiers(List.of(), List.of());
    }

    /**
     * Reads what was named.
     *
     * @param reviews names of review files, in the order given
     * @param previous names of the files of earlier reports
     * @return the documents
     * @throws CommandFailedException if one cannot be read or is invalid: nobody can tell whose it is
     */
    static Dossiers read(List<String> reviews, List<String> previous) {
        return new Dossiers(all(reviews, Documents::review), all(previous, Documents::report));
    }

    /**
     * What there is about one submission.
     *
     * @param source the submission's document
     * @param submission what it says
     * @return the reviews beside it, then those that were named, and the report that was named
     * @throws CommandFailedException if a review beside it cannot be read or is invalid, or two earlier reports are on it
     */
    Dossier of(Source source, Submission submission) {
        List<Read<Review>> all = new ArrayList<>();
        try {
            for (Path beside : ReviewFiles.beside(source.file())) {
                all.add(read(beside, Documents::review));
            }
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(source.file(), e));
        }
        all.addAll(fitting(reviews, ofSubmission(submission.id())));
        List<Read<Report>> reports = fitting(previous, onSubmission(submission.id()));
        if (reports.size() > 1) {
            throw new CommandFailedException(reports.get(1).file() + ": /submission/id: "
                    + reports.get(0).file() + " is also a report on \"" + submission.id() + "\"; name the latest one");
        }
        return new Dossier(all, reports.stream().findFirst());
    }

    /**
     * Takes note of a submission that is among the submissions, and is not looked at again.
     *
     * @param id the submission's id
     */
    void passOver(String id) {
        fitting(reviews, ofSubmission(id));
        fitting(previous, onSubmission(id));
    }

    private static Predicate<Review> ofSubmission(String id) {
        return review -> review.submission().equals(id);
    }

    private static Predicate<Report> onSubmission(String id) {
        return report -> report.submission().id().equals(id);
    }

    /**
     * The contents of what was named.
     *
     * @return a text that is another one as soon as one of these files is
     * @throws CommandFailedException if one cannot be read any more
     */
    String digest() {
        StringBuilder text = new StringBuilder();
        Stream.concat(reviews.stream(), previous.stream()).map(Read::file).forEach(file -> {
            try {
                text.append(Sha256.of(Files.readAllBytes(file))).append('\n');
            } catch (IOException e) {
                throw new CommandFailedException(Problems.of(file, e));
            }
        });
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Tells of what was named and is about none of the submissions.
     *
     * @param problems told of each, in a line
     */
    void reportStrays(Consumer<String> problems) {
        reviews.stream()
                .filter(review -> !fitting.contains(review))
                .forEach(review -> problems.accept(review.file() + ": /submission: the review is of \""
                        + review.document().submission() + "\", which is not among the submissions"));
        previous.stream()
                .filter(report -> !fitting.contains(report))
                .forEach(report -> problems.accept(report.file() + ": /submission/id: the report is on \""
                        + report.document().submission().id() + "\", which is not among the submissions"));
    }

    private <T> List<Read<T>> fitting(List<Read<T>> documents, Predicate<T> fits) {
        List<Read<T>> found =
                documents.stream().filter(read -> fits.test(read.document())).toList();
        fitting.addAll(found);
        return found;
    }

    private static <T> List<Read<T>> all(List<String> names, Function<Path, T> reader) {
        List<Read<T>> all = new ArrayList<>();
        for (String name : names) {
            try {
                all.add(read(Path.of(name), reader));
            } catch (InvalidPathException e) {
                throw new CommandFailedException(name + ": no file can have this name");
            }
        }
        return all;
    }

    private static <T> Read<T> read(Path file, Function<Path, T> reader) {
        try {
            return new Read<>(file, reader.apply(file));
        } catch (InvalidDocumentException e) {
            throw new CommandFailedException(Problems.of(file, e));
        } catch (UncheckedIOException e) {
            throw new CommandFailedException(Problems.of(file, e.getCause()));
        }
    }
}
