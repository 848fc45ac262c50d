package org.probity.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the issuer published of Ensuring Accountability: the sections Overview, Essential Outcomes and Requirements. */
final class PublishedText {
    private static final String SECTION = "^(Overview|Essential Outcomes) – ";
    private static final String HEADING = "Requirements|Part \\d\\. .*";
    private static final String NUMBER = "^\\d\\. ";

    /** The published list of Part 3 runs on without line breaks: {@code "a. ….b. …."}. */
    private static final String BETWEEN_LETTERED = "(?<=\\.)(?=[a-d]\\. )";

    private static final String LETTER = "^[a-d]\\. ";
    private static final String BETWEEN_SENTENCES = "(?<=[.?:]) (?=\\p{Lu})";

    private PublishedText() {}

    /** Everything, on one line. */
    static String all() {
        return normalised(resource("/source/ensuring-accountability.txt"));
    }

    /** The headings of the requirements. */
    static List<String> headings() {
        return lines().filter(line -> line.matches(HEADING)).toList();
    }

    /** Every sentence once, in the order of the text. */
    static List<String> sentences() {
        return lines().filter(line -> !line.matches(HEADING))
                .flatMap(PublishedText::sentences)
                .distinct()
                .toList();
    }

    /** The numbered sentences below a line that begins so. */
    static List<String> numberedBelow(String beginning) {
        return lines().dropWhile(line -> !line.startsWith(beginning))
                .skip(1)
                .dropWhile(line -> !line.matches(NUMBER + ".*"))
                .takeWhile(line -> line.matches(NUMBER + ".*"))
                .map(line -> line.replaceFirst(NUMBER, ""))
                .toList();
    }

    /** The sentences of which a list says that no rule can check them, each with the reason. */
    static List<String[]> notCheckable() {
        return resource("/source/not-checkable.txt")
                .lines()
                .map(line -> line.split("\t", 2))
                .toList();
    }

    static String normalised(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Stream<String> sentences(String line) {
        return Arrays.stream(line.replaceFirst(SECTION, "").split(BETWEEN_LETTERED))
                .map(item -> item.replaceFirst(NUMBER, "").replaceFirst(LETTER, ""))
                .flatMap(item -> Arrays.stream(item.split(BETWEEN_SENTENCES)));
    }

    private static Stream<String> lines() {
        return resource("/source/ensuring-accountability.txt")
                .lines()
                .map(PublishedText::normalised)
                .filter(line -> !line.isEmpty());
    }

    private static String resource(String name) {
        try (InputStream stream = PublishedText.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
