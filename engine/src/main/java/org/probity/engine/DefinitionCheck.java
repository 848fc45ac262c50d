package org.probity.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.probity.engine.internal.check.definition.Doubts;
import org.probity.engine.json.CredentialReader;
import org.probity.engine.json.DefinitionText;
import org.probity.engine.json.Nearest;

/**
 * What its author should know of a credential definition before it is used: everything at once, each with line, column and pointer, in
 * the order of the text.
 *
 * <p>A definition with errors cannot be used. One with warnings can; they are drawn from defects of real definitions, and say what would
 * mend them. Where a wording leaves another reading, nothing is said: no warning is no proof.
 *
 * @param errors why the definition cannot be used; of very many the first hundred, and one without a line that says how many more there are
 * @param warnings what is most likely a mistake
 * @param notes what is no mistake, and worth knowing: the elements that are not in the issuer's own words
 */
public record DefinitionCheck(List<Fault> errors, List<Fault> warnings, List<Fault> notes) {

    /** Keeps unmodifiable copies. */
    public DefinitionCheck {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    /**
     * Checks a definition in a file, within {@link DocumentLimits#DEFAULT}.
     *
     * @param file the file
     * @return what was found
     * @throws InvalidDocumentException if it is no JSON object, or beyond a limit, so that nothing more can be said of it
     * @throws UncheckedIOException if the file cannot be read
     */
    public static DefinitionCheck of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            // One byte more than allowed is enough to see that a document is too large.
            return of(stream.readNBytes(DocumentLimits.DEFAULT.bytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a definition, within {@link DocumentLimits#DEFAULT}.
     *
     * @param bytes JSON in UTF-8
     * @return what was found
     * @throws InvalidDocumentException if it is no JSON object, or beyond a limit, so that nothing more can be said of it
     */
    public static DefinitionCheck of(byte[] bytes) {
        return of(bytes, DocumentLimits.DEFAULT);
    }

    /**
     * Checks a definition within limits of the host's own.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return what was found
     * @throws InvalidDocumentException if it is no JSON object, or beyond a limit, so that nothing more can be said of it
     */
    public static DefinitionCheck of(byte[] bytes, DocumentLimits limits) {
        return of(bytes, limits, DefinitionCheck::nearestAdvisory);
    }

    /** Checks a definition where others than the rules say which advisories there are. */
    static DefinitionCheck of(byte[] bytes, DocumentLimits limits, Function<String, Optional<String>> correction) {
        DefinitionText text = DefinitionText.read(bytes, limits);
        return new DefinitionCheck(
                errors(bytes, limits),
                text.place(Doubts.about(text.root(), correction)),
                text.place(Doubts.derived(text.root())));
    }

    private static List<Fault> errors(byte[] bytes, DocumentLimits limits) {
        try {
            CredentialReader.read(bytes, limits);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.faults();
        }
    }

    private static Optional<String> nearestAdvisory(String code) {
        List<String> codes = Catalogue.standard().clauses().stream()
                .filter(clause -> clause.decider().equals("advisory"))
                .map(Catalogue.Clause::id)
                .toList();
        return codes.contains(code) ? Optional.empty() : Optional.of(Nearest.to(code, codes));
    }
}
