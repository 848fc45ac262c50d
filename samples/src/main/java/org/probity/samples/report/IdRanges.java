package org.probity.samples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids as a person lists them: {@code Q1 to Q4, Q6} rather than each by itself. */
public final class IdRanges {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([1-9][0-9]{0,8})");

    private IdRanges() {}

    /**
     * Joins neighbours.
     *
     * @param ids ids in the order in which they are to be named
     * @param wording the language to name them in
     * @return the same ids, three or more that count on from one another as a range
     */
    public static String of(List<String> ids, Wording wording) {
        List<String> named = new ArrayList<>();
        int start = 0;
        while (start < ids.size()) {
            int end = start;
            while (end + 1 < ids.size() && countsOn(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            if (end - start >= 2) {
                named.add(wording.text("ids.range", ids.get(start), ids.get(end)));
            } else {
                named.addAll(ids.subList(start, end + 1));
            }
            start = end + 1;
        }
        return String.join(", ", named);
    }

    private static boolean countsOn(String id, String next) {
        Matcher one = NUMBERED.matcher(id);
        Matcher other = NUMBERED.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(other.group(2));
    }
}
