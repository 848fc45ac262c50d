package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample definitions: each is without doubt, and beside it lie a submission that passes and one that does not, with their reports word
 * for word. {@code -Dgolden.update=true} takes a change over, for somebody to read before it is committed.
 */
class CredentialSamplesTest {
    private static final Path CREDENTIALS = Path.of("credentials");
    private static final Path REPORTS = Path.of("src/test/resources/credentials");
    private static final String DEFINITION = ".json";
    private static final String ENGLISH = "en";
    private static final String SPANISH = "es";
    private static final Pattern CRITERION = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"clause\":");

    static List<String> credentials() throws IOException {
        return namesIn(CREDENTIALS).stream()
                .filter(name -> Files.isDirectory(CREDENTIALS.resolve(name)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void theDefinitionIsGood(String credential) {
        Run run = Run.of("check", "--strict", definition(credential));

        assertThat(run.errors()).allMatch(line -> line.contains(": note: "));
        assertThat(run.out()).startsWith(definition(credential) + ": good");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void oneSubmissionPasses(String credential) throws IOException {
        Run run = assess(credential, "passing", ENGLISH);

        assertThat(run.out()).startsWith("PROFICIENT ");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void oneSubmissionDoesNot(String credential) throws IOException {
        Run run = assess(credential, "failing", ENGLISH);

        assertThat(run.out()).matches("(?s)(INCOMPLETE|NOT_YET_PROFICIENT) .*");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void bothReportsAreAsTheyWereInSpanish(String credential) throws IOException {
        for (String submission : List.of("passing", "failing")) {
            assertThat(assess(credential, submission, SPANISH).status())
                    .isEqualTo(assess(credential, submission, ENGLISH).status());
        }
    }

    /** Every criterion has its place on the page, of whatever kind it is. */
    @ParameterizedTest
    @MethodSource("credentials")
    void thePageShowsEveryCriterion(String credential) {
        for (String kind : List.of("passing", "failing")) {
            Path submission = CREDENTIALS.resolve(credential).resolve(kind);
            Run page = Run.of("assess", "--credential", definition(credential), "--format", "html", submission);
            Run report = Run.of("assess", "--credential", definition(credential), "--format", "json", submission);
            Matcher criteria = CRITERION.matcher(report.out());

            assertThat(page.err()).isEmpty();
            assertThat(criteria.results().map(criterion -> "id=\"" + criterion.group(1) + "\""))
                    .isNotEmpty()
                    .allMatch(page.out()::contains);
        }
    }

    @Test
    void thePageSaysInSpanishWhatTheDefinitionSaysInIt() {
        Run page = Run.of(
                "assess",
                "--locale",
                SPANISH,
                "--credential",
                definition("welcoming-families"),
                "--format",
                "html",
                CREDENTIALS.resolve("welcoming-families/failing"));

        assertThat(page.out())
                .contains("<bdi>El primer trimestre</bdi></a>")
                .doesNotContain("The First Term", "First Contact", "In Their Words");
    }

    @Test
    void everyReportHasItsSubmission() throws IOException {
        List<String> expected = credentials().stream()
                .flatMap(credential -> Stream.of("failing", "passing")
                        .flatMap(submission -> Stream.of(
                                report(credential, submission, SPANISH), report(credential, submission, ENGLISH))))
                .toList();

        assertThat(namesIn(REPORTS)).isEqualTo(expected);
    }

    /** The definition of the resubmission is a copy of the bundled one, and has its submission among the others. */
    @Test
    void everyDefinitionHasItsSubmissions() throws IOException {
        List<String> definitions = namesIn(CREDENTIALS).stream()
                .filter(name -> name.endsWith(DEFINITION))
                .map(name -> name.substring(0, name.length() - DEFINITION.length()))
                .filter(name -> !definition(name).equals(SampleCredentialTest.CARRY_OVER))
                .toList();

        assertThat(credentials()).isEqualTo(definitions).hasSizeGreaterThanOrEqualTo(5);
    }

    private static Run assess(String credential, String submission, String language) throws IOException {
        Run run = Run.of(
                "assess",
                "--locale",
                language,
                "--credential",
                definition(credential),
                CREDENTIALS.resolve(credential).resolve(submission));
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= Page.COLUMNS);
        Path golden = REPORTS.resolve(report(credential, submission, language));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(REPORTS);
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        return run;
    }

    private static Path definition(String credential) {
        return CREDENTIALS.resolve(credential + DEFINITION);
    }

    private static String report(String credential, String submission, String language) {
        return credential + "-" + submission + (language.equals(ENGLISH) ? "" : "." + language) + ".txt";
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
