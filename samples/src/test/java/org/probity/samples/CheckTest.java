package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of definitions, word for word: each file of {@code definitions} is broken in its own way, and the text of the same name is
 * what comes of it. {@code -Dgolden.update=true} takes a change over, for somebody to read before it is committed.
 */
class CheckTest {
    private static final Path BROKEN = Path.of("src/test/resources/definitions");
    private static final Path BUNDLED =
            Path.of("../rules/src/main/resources/org/probity/rules/credentials/ensuring-accountability.json");

    @TempDir
    Path folder;

    static List<String> definitions() throws IOException {
        return names(".json");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void whatIsSaidIsAsItWas(String name) throws IOException {
        Path definition = BROKEN.resolve(name + ".json");
        Run run = Run.of("check", definition);
        Run strict = Run.of("check", "--strict", definition);
        String said = (run.err() + run.out()).replace(definition.toString(), name + ".json") + "exit status "
                + run.status() + ", with --strict " + strict.status() + "\n";
        Path golden = BROKEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, said);
        }

        assertThat(said).isEqualTo(Files.readString(golden));
        assertThat(strict.err()).isEqualTo(run.err());
        assertThat(strict.out()).isEqualTo(run.out());
    }

    @Test
    void everyTextHasItsDefinition() throws IOException {
        assertThat(names(".txt")).isEqualTo(definitions()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void theBundledDefinitionIsGood() {
        Run run = Run.of("check", "--strict", BUNDLED);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(BUNDLED + ": good, 11 notes\n");
        assertThat(run.errors())
                .hasSize(11)
                .allMatch(line -> line.matches(
                        "\\Q" + BUNDLED + "\\E:\\d+:\\d+: /outcomes/\\d/details/\\d/provenance: note: .+"));
    }

    @Test
    void severalFilesAreCheckedAndTheWorstCounts() {
        Path doubtful = BROKEN.resolve("skipped-outcome.json");
        Path wrong = BROKEN.resolve("scale-without-pass.json");
        Path unreadable = folder.resolve("none.json");

        assertThat(Run.of("check", wrong, doubtful, BUNDLED).status()).isEqualTo(1);
        Run run = Run.of("check", unreadable, wrong, folder, doubtful);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(wrong + ": 1 error\n" + doubtful + ": 1 warning\n");
        assertThat(run.errors())
                .startsWith(unreadable + ": there is no such file or folder")
                .hasSize(4);
    }

    @Test
    void aDefinitionWithoutNotesIsJustGood() throws IOException {
        Path file = Files.writeString(folder.resolve("family-partnership.json"), """
                {
                  "id": "family-partnership", "version": "1.0.0", "title": "Family Partnership",
                  "parts": [ { "type": "narrative", "id": "context", "title": "Your School" } ]
                }
                """);
        Run run = Run.of("check", file);

        assertThat(run).isEqualTo(new Run(0, file + ": good\n", ""));
    }

    /** Past the first hundred, errors are only counted, and the hundred and first line is none of them. */
    @Test
    void ofVeryManyErrorsAHundredAreListed() throws IOException {
        String unknown =
                IntStream.range(0, 150).mapToObj(i -> "\"x" + i + "\": 0").collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("many.json"), "{ " + unknown + " }");
        Run run = Run.of("check", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).hasSize(101).last().asString().matches(".*: \\d+ more faults are not listed");
        assertThat(run.out()).isEqualTo(file + ": more than 100 errors\n");
    }

    @Test
    void aFileIsNeeded() {
        Run run = Run.of("check");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1).first().asString().startsWith("probity check: Missing required parameter");
    }

    @Test
    void noFileHasAnImpossibleName() {
        assertThat(Run.of("check", "a\u0000b.json"))
                .isEqualTo(new Run(2, "", "a\\u0000b.json: no file can have this name\n"));
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
