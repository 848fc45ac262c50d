package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.rules.support.MessageFile;

/** Every language says all that English says, of the same values. */
class TranslationsTest {
    private static final String TRANSLATIONS = "org.probity.rules.support.MessageFile#translations";
    private static final Pattern HEADING = Pattern.compile("\\{\\w+}: ");
    private static final Map<String, String> ENGLISH = MessageFile.english().messages();

    /** In the same order too, so that the two can be read side by side. */
    @ParameterizedTest
    @MethodSource(TRANSLATIONS)
    void everyMessageIsThereOnceAndNoneIsLeftOver(MessageFile file) {
        List<String> english = MessageFile.english().keys();

        assertThat(without(file.keys(), english)).as("keys that are not there").isEmpty();
        assertThat(without(english, file.keys()))
                .as("keys that English has not")
                .isEmpty();
        assertThat(file.keys()).containsExactlyElementsOf(english);
    }

    /** Where a language needs a choice that English does without, it chooses by a value that English has as well. */
    @ParameterizedTest
    @MethodSource(TRANSLATIONS)
    void everyMessageHoldsTheSameValues(MessageFile file) {
        assertThat(differences(file, MessageFile::values)).isEmpty();
    }

    /** What holds nothing but values and punctuation may be the same in both. */
    @ParameterizedTest
    @MethodSource(TRANSLATIONS)
    void noMessageIsLeftInEnglish(MessageFile file) {
        assertThat(file.messages().entrySet())
                .filteredOn(message -> message.getValue().equals(ENGLISH.get(message.getKey())))
                .extracting(Map.Entry::getKey)
                .filteredOn(key -> MessageFile.words(ENGLISH.get(key)).chars().anyMatch(Character::isLetter))
                .isEmpty();
    }

    /** A report for people puts remedies under what they begin with, and leaves it out there. */
    @ParameterizedTest
    @MethodSource(TRANSLATIONS)
    void everyRemedyBeginsWithTheSameHeading(MessageFile file) {
        assertThat(differences(file, TranslationsTest::heading)).isEmpty();
    }

    /** Fragments stand inside of sentences, and have no end of their own. */
    @ParameterizedTest
    @MethodSource(TRANSLATIONS)
    void everySentenceEndsAsOne(MessageFile file) {
        assertThat(differences(file, message -> message.endsWith("."))).isEmpty();
    }

    /** Properties take some characters, such as a backslash, for more than themselves. */
    @ParameterizedTest
    @MethodSource("org.probity.rules.support.MessageFile#all")
    void theEngineReadsWhatTheFileShows(MessageFile file) throws IOException {
        Properties read = new Properties();
        try (InputStream stream = ProbityRules.class.getResourceAsStream(file.name())) {
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        assertThat(read).containsExactlyInAnyOrderEntriesOf(file.messages());
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(key -> !some.contains(key)).toList();
    }

    /** Each message that differs from the English one in something, with what it has and what English has. What is not there differs in nothing. */
    private static List<String> differences(MessageFile file, Function<String, Object> aspect) {
        Map<String, String> messages = file.messages();
        List<String> differences = new ArrayList<>();
        ENGLISH.forEach((key, message) -> {
            Object english = aspect.apply(message);
            Object here = aspect.apply(messages.getOrDefault(key, message));
            if (!here.equals(english)) {
                differences.add(key + ": " + here + ", in English " + english);
            }
        });
        return differences;
    }

    private static String heading(String message) {
        Matcher heading = HEADING.matcher(message);
        return heading.lookingAt() ? heading.group() : "none";
    }
}
