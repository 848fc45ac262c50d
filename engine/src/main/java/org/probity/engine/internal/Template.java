package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.rule.Term;

/**
 * A message with placeholders: {@code {name}} is a value, {@code {name|one|many}} a choice between two wordings, the first of which is for
 * the number 1. Taken apart once, filled in often. Plainer than {@link java.text.MessageFormat}: names in place of numbers, apostrophes
 * without a meaning of their own, and no locale of the machine.
 */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private final List<Piece> pieces = new ArrayList<>();

    /** A fixed text, or the placeholder for a value. */
    private record Piece(String text, boolean placeholder, String one, String many) {}

    Template(String pattern) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        int done = 0;
        while (matcher.find()) {
            pieces.add(new Piece(pattern.substring(done, matcher.start()), false, "", ""));
            boolean choice = matcher.group(2) != null;
            pieces.add(
                    new Piece(matcher.group(1), true, choice ? matcher.group(2) : "", choice ? matcher.group(3) : ""));
            done = matcher.end();
        }
        pieces.add(new Piece(pattern.substring(done), false, "", ""));
    }

    String fill(Map<String, Object> values, Function<Term, String> terms) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (!piece.placeholder()) {
                text.append(piece.text());
                continue;
            }
            Object value =
                    Objects.requireNonNull(values.get(piece.text()), () -> "no value for {" + piece.text() + "}");
            if (!piece.many().isEmpty()) {
                text.append(value.equals(1) ? piece.one() : piece.many());
            } else {
                text.append(value instanceof Term term ? terms.apply(term) : value);
            }
        }
        return text.toString();
    }
}
