package org.probity.samples;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of the sample submissions, byte for byte. A change of rules, messages or layout shows here as people will
 * see it; {@code -Dgolden.update=true} takes it over, for somebody to read before it is committed.
 */
@TestMethodOrder(OrderAnnotation.class)
class GoldenReportTest {
    private static final Path SUBMISSIONS = Path.of("submissions");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String IN_HTML = "common-mistakes";
    private static final List<String> IN_SPANISH_HTML = List.of("common-mistakes", "complete", "disagreement");

    private static final Pattern PHRASE = Pattern.compile("\\S+ \\S+ \\S[^{]*");

    private static final String SECOND_ATTEMPT = "resubmission";
    private static final Path FIRST_REPORT = SUBMISSIONS.resolve(SECOND_ATTEMPT).resolve("previous-report.json");

    static List<String> samples() throws IOException {
        return namesIn(SUBMISSIONS).stream()
                .filter(name -> Files.isDirectory(SUBMISSIONS.resolve(name)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textIsAsItWas(String sample) throws IOException {
        Run run = assess(sample);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        compare(sample + ".txt", run.out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsAsItWas(String sample) throws IOException {
        Run run = assess(sample, "--format", "json");

        assertThat(run.err()).isEmpty();
        compare(sample + ".json", IndentedJson.of(run.out()));
    }

    /** The second attempt is assessed with the report on the first, which is in the folder as a program would have stored it. */
    @Test
    @Order(1)
    void theReportOnTheFirstAttemptIsAsItWas() throws IOException {
        Run run = Run.of(
                "assess",
                "--format",
                "json",
                "--credential",
                SampleCredentialTest.CARRY_OVER,
                SUBMISSIONS.resolve(SECOND_ATTEMPT).resolve("first-attempt"));

        assertThat(run.err()).isEmpty();
        compare(FIRST_REPORT, run.out());
    }

    /** One is enough to see what changes in the page, and this one holds something of everything. */
    @Test
    void htmlIsAsItWas() throws IOException {
        Run run = Run.of("assess", "--format", "html", SUBMISSIONS.resolve(IN_HTML));

        assertThat(run.err()).isEmpty();
        compare(IN_HTML + ".html", run.out());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textIsAsItWasInSpanish(String sample) throws IOException {
        Run run = assess(sample, "--locale", "es");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        compare(sample + ".es.txt", run.out());
    }

    @ParameterizedTest
    @FieldSource("IN_SPANISH_HTML")
    void htmlIsAsItWasInSpanish(String sample) throws IOException {
        Run run = assess(sample, "--format", "html", "--locale", "es");

        assertThat(run.err()).isEmpty();
        compare(sample + ".es.html", run.out());
    }

    /** Definitions and submissions speak as they are written; what is said of them is in one language. */
    @ParameterizedTest
    @MethodSource("samples")
    void nothingThatWeSayInEnglishIsLeftInSpanish(String sample) {
        ResourceBundle english = ResourceBundle.getBundle(
                "org.probity.samples.report.wording", Locale.ROOT, Control.getNoFallbackControl(FORMAT_PROPERTIES));
        List<String> phrases = english.keySet().stream()
                .map(english::getString)
                .filter(PHRASE.asMatchPredicate())
                .map(phrase -> phrase.replace("''", "'"))
                .toList();

        assertThat(phrases).contains("What to fix first", "How this report came about");
        for (String format : List.of("text", "html")) {
            assertThat(assess(sample, "--format", format, "--locale", "es").out())
                    .doesNotContain(phrases);
        }
    }

    @Test
    void everyGoldenReportHasItsSample() throws IOException {
        List<String> expected = Stream.of(
                        Stream.of(IN_HTML + ".html"),
                        IN_SPANISH_HTML.stream().map(sample -> sample + ".es.html"),
                        samples().stream()
                                .flatMap(sample -> Stream.of(sample + ".es.txt", sample + ".json", sample + ".txt")))
                .flatMap(names -> names)
                .sorted()
                .toList();

        assertThat(namesIn(GOLDEN)).isEqualTo(expected);
    }

    private static Run assess(String sample, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("assess"));
        arguments.addAll(List.of(options));
        if (sample.equals(SECOND_ATTEMPT)) {
            arguments.addAll(List.of("--credential", SampleCredentialTest.CARRY_OVER, "--previous", FIRST_REPORT));
        }
        arguments.add(SUBMISSIONS.resolve(sample));
        return Run.of(arguments.toArray());
    }

    private static void compare(String name, String actual) throws IOException {
        compare(GOLDEN.resolve(name), actual);
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
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
