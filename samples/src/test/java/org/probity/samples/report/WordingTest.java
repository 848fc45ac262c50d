package org.probity.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Catalogue;
import org.probity.engine.report.SettledBy;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Role;

/** The words of reports: complete in every language, sound as patterns, and all of them in use. */
class WordingTest {
    private static final String ENGLISH = "wording.properties";
    private static final String SPANISH = "wording_es.properties";

    /** What is the same in both languages: a loan word, or a pattern without words. */
    private static final Set<String> ALIKE =
            Set.of("MediaKind.PDF", "MediaKind.VIDEO", "rating.condition", "rating.without-comment", "settling.found");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private static final int CELL = 10;
    private static final int HEADING = 12;
    private static final int LINE = 96;

    private static Map<String, String> words(String file) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] entry = line.split(" = ", 2);
            assertThat(words.put(entry[0], entry[1])).as(entry[0]).isNull();
        }
        return words;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, SPANISH})
    void everyPatternIsSound(String file) throws IOException {
        words(file).forEach((key, pattern) -> {
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            assertThat(pattern).as(key).doesNotContainPattern("choice,[^}]*'");
            for (int number : new int[] {0, 1, 2, 12345}) {
                assertThat(filled(pattern, number)).as(key).doesNotContain("{", "}", "''", "12,345");
            }
        });
    }

    /** A value that is counted, or decides on a wording, is a number; the others are text. */
    private static String filled(String pattern, int number) {
        MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
        return format.format(Arrays.stream(format.getFormatsByArgumentIndex())
                .map(argument -> argument == null ? "text" : (Object) number)
                .toArray());
    }

    @Test
    void aTranslationHasTheSameKeysInTheSameOrder() throws IOException {
        assertThat(words(SPANISH).keySet())
                .containsExactlyElementsOf(words(ENGLISH).keySet());
    }

    @Test
    void aTranslationIsAboutTheSameValues() throws IOException {
        Map<String, String> english = words(ENGLISH);

        words(SPANISH)
                .forEach((key, pattern) -> assertThat(values(pattern)).as(key).isEqualTo(values(english.get(key))));
    }

    /** Which values a pattern is about, and which of them are numbers. */
    private static Set<String> values(String pattern) {
        Format[] formats = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex();
        return ARGUMENT.matcher(pattern)
                .results()
                .map(argument -> Integer.parseInt(argument.group(1)))
                .map(index -> index + (formats[index] == null ? " text" : " number"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTranslationIsTranslated() throws IOException {
        Map<String, String> english = words(ENGLISH);

        assertThat(words(SPANISH).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(ALIKE);
    }

    @Test
    void whatIsUsedIsThereAndWhatIsThereIsUsed() throws IOException {
        Set<String> keys = words(ENGLISH).keySet().stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)) && !key.startsWith("clause."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> areas = keys.stream().map(WordingTest::area).collect(Collectors.toSet());

        assertThat(literals().filter(literal -> areas.contains(area(literal))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<String> literals() throws IOException {
        List<String> literals = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    literal.results().forEach(found -> literals.add(found.group(1)));
                }
            }
        }
        return literals.stream();
    }

    @Test
    void everyConstantHasItsWord() throws IOException, ClassNotFoundException {
        Class<?> ofThePage = Class.forName("org.probity.samples.html.MediaKind");
        List<String> constants = Stream.of(
                        Status.class,
                        Verdict.class,
                        Mark.class,
                        Role.class,
                        Condition.class,
                        SettledBy.class,
                        ofThePage)
                .flatMap(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .toList();

        assertThat(words(ENGLISH).keySet().stream().filter(key -> Character.isUpperCase(key.charAt(0))))
                .containsExactlyElementsOf(constants);
    }

    @Test
    void aClauseHasANameThatIsOneOfTheRules() throws IOException {
        List<String> clauses = Catalogue.standard().clauses().stream()
                .map(clause -> "clause." + clause.id())
                .toList();

        assertThat(words(ENGLISH).keySet().stream().filter(key -> key.startsWith("clause.")))
                .isNotEmpty()
                .isSubsetOf(clauses);
        assertThat(Wording.in(Locale.forLanguageTag("es")).clause("portfolio.locator"))
                .isEqualTo("ubicación");
        assertThat(Wording.in(Locale.forLanguageTag("es")).clause("retention.links"))
                .isEqualTo("links");
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, SPANISH})
    void whatStandsInASmallSpaceFits(String file) throws IOException {
        words(file).forEach((key, word) -> {
            if (key.startsWith("Mark.")) {
                assertThat(word).as(key).hasSizeLessThanOrEqualTo(CELL);
            } else if (key.startsWith("clause.") || key.startsWith("Verdict.") || key.equals("verdict.spared")) {
                assertThat(word).as(key).hasSizeLessThanOrEqualTo(HEADING);
            } else if (key.startsWith("legend.")) {
                assertThat(filled(word, 0)).as(key).hasSizeLessThanOrEqualTo(LINE);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "es, resultado",
        "es-MX, resultado",
        "es-419, resultado",
        "en-GB, outcome",
        "fr, outcome",
        "und, outcome"
    })
    void aVarietyIsAnsweredInItsLanguageAndWhatIsMissingInEnglish(String tag, String word) {
        Locale machine = Locale.getDefault();
        for (String language : List.of("en", "es", "tr-TR-u-nu-deva")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            try {
                assertThat(Wording.in(Locale.forLanguageTag(tag)).text("section.outcomes"))
                        .isEqualToIgnoringCase(word + "s");
            } finally {
                Locale.setDefault(machine);
            }
        }
    }

    @Test
    void numbersAreWrittenInPlainDigits() {
        Wording spanish = Wording.in(Locale.forLanguageTag("es"));

        assertThat(IntStream.of(0, 1, 12345).mapToObj(number -> spanish.text("length.missing", number)))
                .containsExactly("faltan 0", "falta 1", "faltan 12345");
        assertThat(spanish.text("meaning.awaiting-review", 2, 1, 12345))
                .isEqualTo("No falta nada de lo que se exige. Las personas evaluadoras tienen 1 cosa por juzgar;"
                        + " según lo valorado, 12345 no cumplen.");
    }
}
