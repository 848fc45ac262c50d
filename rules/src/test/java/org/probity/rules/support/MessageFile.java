package org.probity.rules.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.rules.ProbityRules;

/**
 * The rules' messages as they stand in a file, since reading it as properties would hide a key that is there twice.
 *
 * @param name of the file
 * @param lines those that hold a message
 */
public record MessageFile(String name, List<String> lines) {
    private static final String ENGLISH = "messages.properties";
    private static final Pattern NAME = Pattern.compile("messages(_\\w+)?\\.properties");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(\\w+)(?:\\|(?:[^|{}]|\\{\\w+})*\\|(?:[^|{}]|\\{\\w+})*)?}");

    /** Those that every other language is held against. */
    public static MessageFile english() {
        return named(ENGLISH);
    }

    /** Those in every language, English first. */
    public static Stream<MessageFile> all() {
        return new ProbityRules()
                .sources().stream()
                        .filter(source -> NAME.matcher(source).matches())
                        .map(MessageFile::named);
    }

    /** Those in every other language. */
    public static Stream<MessageFile> translations() {
        return all().filter(file -> !file.name().equals(ENGLISH));
    }

    /** The keys in the order of the file, one that is there twice twice. */
    public List<String> keys() {
        return lines.stream().map(MessageFile::key).toList();
    }

    /** What stands for each key. */
    public Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        lines.forEach(line ->
                messages.put(key(line), line.substring(line.indexOf('=') + 1).strip()));
        return messages;
    }

    /** The names of the values that a message holds or is chosen by. */
    public static Set<String> values(String message) {
        Set<String> names = new TreeSet<>();
        Stream.of(VALUE, PLACEHOLDER)
                .flatMap(pattern -> pattern.matcher(message).results())
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** A message without its values, with all its wordings. */
    public static String words(String message) {
        return VALUE.matcher(message).replaceAll("");
    }

    /** A message without its placeholders. */
    public static String fixed(String message) {
        return PLACEHOLDER.matcher(message).replaceAll("");
    }

    @Override
    public String toString() {
        return name;
    }

    private static String key(String line) {
        return line.split(" =", 2)[0];
    }

    private static MessageFile named(String name) {
        try (InputStream stream = ProbityRules.class.getResourceAsStream(name)) {
            // A new decoder refuses what is not UTF-8; a string would be made of it all the same.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
            return new MessageFile(
                    name,
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
