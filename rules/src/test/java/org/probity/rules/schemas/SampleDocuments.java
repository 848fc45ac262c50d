package org.probity.rules.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.probity.engine.DocumentType;

/** The documents that come with the project for people to read and to copy. */
public final class SampleDocuments {
    private static final Path BUNDLED = Path.of("src/main/resources/org/probity/rules/credentials");
    private static final Path SAMPLES = Path.of("../samples");

    private SampleDocuments() {}

    /** All samples of one kind. */
    public static List<String> of(DocumentType type) throws IOException {
        return files(type).stream().map(SampleDocuments::read).toList();
    }

    private static List<Path> files(DocumentType type) throws IOException {
        return switch (type) {
            case DEFINITION -> both(in(BUNDLED, 1, ".*"), in(SAMPLES.resolve("credentials"), 1, ".*"));
            case SUBMISSION -> submitted(".*/submission");
            case REVIEW -> submitted(".*/reviews/[^/]*");
            case REPORT -> both(submitted(".*-report"), in(SAMPLES.resolve("src/test/resources/golden"), 1, ".*"));
        };
    }

    /** What practitioners hand in, and what is said of it. */
    private static List<Path> submitted(String name) throws IOException {
        return both(in(SAMPLES.resolve("submissions"), 5, name), in(SAMPLES.resolve("credentials"), 5, name));
    }

    private static List<Path> both(List<Path> some, List<Path> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Path> in(Path folder, int depth, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(name + "\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
