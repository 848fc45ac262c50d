package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of the bundled rules, byte for byte. A change of rules, messages or cases shows here as people will see it;
 * {@code -Dgolden.update=true} takes it over, for somebody to read before it is committed.
 */
class GoldenCatalogueTest {
    private static final Path GOLDEN = Path.of("src/test/resources/catalogue");

    @Test
    void textIsAsItWas() throws IOException {
        Run run = Run.of("rules");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        compare("rules.txt", run.out());
    }

    @Test
    void markdownIsAsItWas() throws IOException {
        compare("rules.md", Run.of("rules", "--format", "markdown").out());
    }

    @Test
    void jsonIsAsItWas() throws IOException {
        Run run = Run.of("rules", "--format", "json");

        assertThat(run.out()).endsWith("}\n").hasLineCount(1);
        compare("rules.json", IndentedJson.of(run.out()));
    }

    @Test
    void coloursOnlyRepeatWhatWordsSay() {
        Run plain = Run.of("rules");
        Run coloured = Run.onTerminal(true, false, "rules");

        assertThat(coloured.out()).contains("\u001b[1mnarrative.words\u001b[0m");
        assertThat(coloured.out().replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain.out());
    }

    @Test
    void anotherFormIsRefused() {
        Run run = Run.of("rules", "--format", "html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("probity rules: Invalid value for option '--format': 'html' is none of text, markdown, json;"
                        + " see probity rules --help\n");
    }

    @Test
    void rulesThatAreNotThereAreNamed() {
        Run run = Run.of("rules", "--rules", "absent.jar");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("absent.jar: there is no such file or folder\n");
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
