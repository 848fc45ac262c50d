package org.probity.samples;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.Rules;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.submission.Submission;

/** Finds who assesses a submission. Safe for threads. */
final class Assessors {
    private final Function<Submission, Assessor> choice;
    private final Supplier<List<Assessor>> all;

    private Assessors(Function<Submission, Assessor> choice, Supplier<List<Assessor>> all) {
        this.choice = choice;
        this.all = all;
    }

    /**
     * Each submission by the bundled credential that it names.
     *
     * @param rules what they judge by
     * @return the bundled credentials' assessors, each made when it is first needed
     */
    static Assessors bundled(Supplier<Rules> rules) {
        Map<String, Assessor> made = new ConcurrentHashMap<>();
        Function<String, Assessor> byId =
                credential -> made.computeIfAbsent(credential, id -> assessor(bundledCredential(id), rules.get()));
        return new Assessors(
                submission -> byId.apply(submission.credential()),
                () -> Documents.bundledCredentials().stream().map(byId).toList());
    }

    /**
     * Every submission by one credential.
     *
     * @param idOrFile id of a bundled credential, or else the name of a definition's file
     * @param rules what it judges by
     * @return that credential's assessor
     * @throws CommandFailedException if there is neither, or the definition is invalid
     */
    static Assessors of(String idOrFile, Supplier<Rules> rules) {
        Assessor assessor = assessor(credential(idOrFile), rules.get());
        return new Assessors(submission -> assessor, () -> List.of(assessor));
    }

    /**
     * The assessor for a submission.
     *
     * @param submission the submission
     * @return an assessor that may still refuse it, as one for another credential or version
     * @throws InvalidDocumentException if the submission names no credential that there is
     */
    Assessor of(Submission submission) {
        return choice.apply(submission);
    }

    /** Everybody who may come to assess a submission. */
    List<Assessor> all() {
        return all.get();
    }

    private static Assessor assessor(Credential credential, Rules rules) {
        try {
            return Assessor.of(credential, rules);
        } catch (RulesException e) {
            throw new CommandFailedException(credential.id() + ": " + e.getMessage());
        }
    }

    private static Credential bundledCredential(String id) {
        if (!Documents.bundledCredentials().contains(id)) {
            throw new InvalidDocumentException(List.of(new Fault(
                    "/credential",
                    "there is no bundled credential \"" + id + "\"; there are: " + bundledIds()
                            + "; name the file of another with --credential")));
        }
        return Documents.bundledCredential(id);
    }

    private static Credential credential(String idOrFile) {
        if (Documents.bundledCredentials().contains(idOrFile)) {
            return Documents.bundledCredential(idOrFile);
        }
        Path file;
        try {
            file = Path.of(idOrFile);
        } catch (InvalidPathException e) {
            throw new CommandFailedException(idOrFile + ": no file can have this name");
        }
        if (Files.notExists(file)) {
            throw new CommandFailedException(
                    idOrFile + ": there is neither a bundled credential nor a file of this name;"
                            + " the bundled credentials are: " + bundledIds());
        }
        try {
            return Documents.credential(file);
        } catch (InvalidDocumentException e) {
            throw new CommandFailedException(Problems.of(file, e));
        } catch (UncheckedIOException e) {
            throw new CommandFailedException(Problems.of(file, e.getCause()));
        }
    }

    private static String bundledIds() {
        return String.join(", ", Documents.bundledCredentials());
    }
}
