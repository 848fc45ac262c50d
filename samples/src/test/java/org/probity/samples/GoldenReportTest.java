package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of the sample submissions, byte for byte. A change of rules, messages or layout shows here as people will
 * see it; {@code -Dgolden.update=true} takes it over, for somebody to read before it is committed.
 */
class GoldenReportTest {
    private static final Path SUBMISSIONS = Path.of("submissions");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String IN_HTML = "common-mistakes";

    static List<String> samples() throws IOException {
        return namesIn(SUBMISSIONS).stream()
                .filter(name -> Files.isDirectory(SUBMISSIONS.resolve(name)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textIsAsItWas(String sample) throws IOException {
        Run run = Run.of("assess", SUBMISSIONS.resolve(sample));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        compare(sample + ".txt", run.out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsAsItWas(String sample) throws IOException {
        Run run = Run.of("assess", "--format", "json", SUBMISSIONS.resolve(sample));

        assertThat(run.err()).isEmpty();
        compare(sample + ".json", IndentedJson.of(run.out()));
    }

    /** One is enough to see what changes in the page, and this one holds something of everything. */
    @Test
    void htmlIsAsItWas() throws IOException {
        Run run = Run.of("assess", "--format", "html", SUBMISSIONS.resolve(IN_HTML));

        assertThat(run.err()).isEmpty();
        compare(IN_HTML + ".html", run.out());
    }

    @Test
    void everyGoldenReportHasItsSample() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of(IN_HTML + ".html"),
                        samples().stream().flatMap(sample -> Stream.of(sample + ".json", sample + ".txt")))
                .sorted()
                .toList();

        assertThat(namesIn(GOLDEN)).isEqualTo(expected);
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
