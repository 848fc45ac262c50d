package org.probity.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags (BCP 47), such as {@code es-MX}. */
public final class LanguageTags {
    /** As long as the name of a property may be; tags in use have a dozen characters. */
    private static final int LONGEST = 128;

    /**
     * RFC 5646 also allows languages of more than three letters and tags of private use alone. None of the former is registered, and a name
     * such as "Spanish" would be one of them; of the latter nobody can tell which language it is.
     */
    private static final Pattern TAG = Pattern.compile(
            "[a-z]{2,3}(-[a-z]{3}){0,3}" // language
                    + "(-[a-z]{4})?" // script
                    + "(-([a-z]{2}|[0-9]{3}))?" // region
                    + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*" // variants
                    + "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*" // extensions
                    + "(-x(-[a-z0-9]{1,8})+)?"); // private use

    /** How many letters of a script and of a region are capitals, by the length that tells the two from all others. */
    private static final Map<Integer, Integer> CAPITALS = Map.of(4, 1, 2, 2);

    private LanguageTags() {}

    /**
     * The form in which tags can be compared: the same on every platform, whichever languages it knows.
     *
     * @param tag what may be a tag
     * @return the tag with capitals as is usual; absent where it is no tag
     */
    public static Optional<String> normal(String tag) {
        if (tag.length() > LONGEST || !tag.chars().allMatch(c -> c < 128)) {
            return Optional.empty();
        }
        String lower = tag.toLowerCase(Locale.ROOT);
        return TAG.matcher(lower).matches() ? Optional.of(capitalized(lower)) : Optional.empty();
    }

    /** What follows a single letter is neither script nor region. */
    private static String capitalized(String lower) {
        StringBuilder tag = new StringBuilder();
        boolean extended = false;
        for (String subtag : lower.split("-")) {
            extended |= subtag.length() == 1;
            if (tag.isEmpty()) {
                tag.append(subtag);
            } else {
                int capitals = extended ? 0 : CAPITALS.getOrDefault(subtag.length(), 0);
                tag.append('-')
                        .append(subtag.substring(0, capitals).toUpperCase(Locale.ROOT))
                        .append(subtag, capitals, subtag.length());
            }
        }
        return tag.toString();
    }

    /**
     * What is wrong with a text that is no tag.
     *
     * @param text the text
     * @return a message that says what would be a tag
     */
    public static String fault(String text) {
        return FaultList.quoted(text) + " is not a language tag"
                + normal(text.strip().replace('_', '-'))
                        .map(tag -> "; did you mean " + FaultList.quoted(tag) + "?")
                        .orElse(", such as \"es\" or \"es-MX\"");
    }

    /**
     * Where to look for something in a language (RFC 4647, lookup).
     *
     * @param tag a tag
     * @return the tag in its usual form, and those that say less and less, e.g. {@code es-MX} and {@code es}; nothing where it is no tag
     */
    public static List<String> lookup(String tag) {
        List<String> tags = new ArrayList<>();
        for (String rest = normal(tag).orElse(""); !rest.isEmpty(); rest = withoutLast(rest)) {
            tags.add(rest);
        }
        return List.copyOf(tags);
    }

    /** What is introduced by a single letter goes together with it. */
    private static String withoutLast(String tag) {
        int end = tag.lastIndexOf('-');
        if (end >= 2 && tag.charAt(end - 2) == '-') {
            end -= 2;
        }
        return tag.substring(0, Math.max(0, end));
    }
}
