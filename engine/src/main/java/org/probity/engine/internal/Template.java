package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.rule.Term;

/**
 * A message with placeholders: {@code {name}} is a value, {@code {name|one|many}} a choice between two wordings, the first of which is for
 * the number 1 and both of which may hold values. Taken apart once, filled in often. Plainer than {@link java.text.MessageFormat}: names in
 * place of numbers, apostrophes without a meaning of their own, and no locale of the machine.
 */
final class Template {
    private static final String WORDING = "((?:[^|{}]|\\{\\w+})*)";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|" + WORDING + "\\|" + WORDING + ")?}");

    private final String pattern;
    private final List<Piece> pieces = new ArrayList<>();

    private sealed interface Piece {}

    private record Fixed(String text) implements Piece {}

    private record Value(String name) implements Piece {}

    private record Choice(String name, Template one, Template many) implements Piece {}

    Template(String pattern) {
        this.pattern = pattern;
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        int done = 0;
        while (matcher.find()) {
            pieces.add(new Fixed(pattern.substring(done, matcher.start())));
            String name = matcher.group(1);
            pieces.add(
                    matcher.group(2) == null
                            ? new Value(name)
                            : new Choice(name, new Template(matcher.group(2)), new Template(matcher.group(3))));
            done = matcher.end();
        }
        pieces.add(new Fixed(pattern.substring(done)));
    }

    /** As it was written. */
    String pattern() {
        return pattern;
    }

    /** For a person who reads what may be said: {@code {name}} is a value, {@code [one / many]} a choice, with {@code -} for an empty wording. */
    String inWords() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Fixed fixed) {
                text.append(fixed.text());
            } else if (piece instanceof Value value) {
                text.append('{').append(value.name()).append('}');
            } else if (piece instanceof Choice choice) {
                text.append('[')
                        .append(choice.one().orDash())
                        .append(" / ")
                        .append(choice.many().orDash())
                        .append(']');
            }
        }
        return text.toString();
    }

    private String orDash() {
        return pattern.isEmpty() ? "-" : inWords();
    }

    String fill(Map<String, Object> values, Function<Term, String> terms) {
        StringBuilder text = new StringBuilder();
        fill(text, values, terms);
        return text.toString();
    }

    private void fill(StringBuilder text, Map<String, Object> values, Function<Term, String> terms) {
        for (Piece piece : pieces) {
            if (piece instanceof Fixed fixed) {
                text.append(fixed.text());
            } else if (piece instanceof Value value) {
                Object found = valueOf(value.name(), values);
                text.append(found instanceof Term term ? terms.apply(term) : found);
            } else if (piece instanceof Choice choice) {
                Template wording = valueOf(choice.name(), values).equals(1) ? choice.one() : choice.many();
                wording.fill(text, values, terms);
            }
        }
    }

    private static Object valueOf(String name, Map<String, Object> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("there is no value for {" + name + "}");
        }
        return value;
    }
}
