package org.probity.samples.catalogue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the headings of one Markdown page can be linked to, as forges make it out of them. */
final class Anchors {
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> taken = new HashSet<>();

    /** The place of the next heading: what an earlier one has taken gets a number. */
    String next(String heading) {
        String plain = LEFT_OUT.matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        String anchor = plain;
        for (int number = 1; !taken.add(anchor); number++) {
            anchor = plain + "-" + number;
        }
        return anchor;
    }
}
