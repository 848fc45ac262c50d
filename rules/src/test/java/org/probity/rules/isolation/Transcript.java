package org.probity.rules.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.probity.engine.Catalogue;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.support.Assessed;

/** A great deal of what the engine says, as one text: reports, the catalogue, and the faults of bad documents. */
public final class Transcript {
    private static final int SUBMISSIONS = 100;

    private static final List<String> BAD_DOCUMENTS = List.of(
            "",
            "[]",
            "{\"id\": \"s-1\", \"titel\": 1}",
            "{\"id\": \"\\u0131 \\u0000\", \"credential\": \"c\", \"practitioner\": \"p\", \"attempt\": 0}",
            "{\"id\": \"s-1\", \"credential\": \"c\", \"practitioner\": \"p\", \"artifacts\": [{\"id\": \"A1\","
                    + " \"title\": \"T\", \"file\": \"FILE:/I\", \"seconds\": -1, \"pages\": 0}]}",
            "{\"id\": \"s-1\", \"credential\": \"c\", \"practitioner\": \"p\", \"selfAnalysis\": [{\"detail\": \"D\","
                    + " \"references\": [{\"artifact\": \"A1\", \"locator\": {\"type\": \"PAGE\"}}]}]}");

    private Transcript() {}

    /** Writes it to the file that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), text().getBytes(StandardCharsets.UTF_8));
    }

    static String text() {
        Stream<String> reports = LongStream.range(0, SUBMISSIONS).mapToObj(Transcript::report);
        Stream<String> clauses = Catalogue.standard().clauses().stream().map(Catalogue.Clause::toString);
        Stream<String> faults = BAD_DOCUMENTS.stream().map(Transcript::faults);
        return Stream.of(reports, clauses, faults).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String report(long seed) {
        return Assessed.of(Scenarios.scenario(seed)).json();
    }

    private static String faults(String document) {
        try {
            return Documents.submission(document.getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (InvalidDocumentException e) {
            return e.getMessage();
        }
    }
}
