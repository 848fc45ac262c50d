package org.probity.engine.json;

import java.util.Collection;

/** Finds the name that somebody most likely meant. */
public final class Nearest {
    /** Longer than any known name: what comes after it cannot make a name any nearer. */
    private static final int COMPARED = 64;

    private Nearest() {}

    /**
     * The known name that takes the fewest edits to reach.
     *
     * @param written what somebody wrote
     * @param known the names that there are
     * @return the nearest of them, the first of several; empty if there are none
     */
    public static String to(String written, Collection<String> known) {
        String name = written.substring(0, Math.min(COMPARED, written.length()));
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(name, candidate);
            if (edits < least) {
                least = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** The edit distance of Levenshtein, with a neighbouring pair swapped counted as one edit, and case as half of one. */
    private static int edits(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = 2 * (i + j);
                    continue;
                }
                int change = cost(a.charAt(i - 1), b.charAt(j - 1));
                int least = Math.min(table[i - 1][j] + 2, table[i][j - 1] + 2);
                least = Math.min(least, table[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, table[i - 2][j - 2] + 2);
                }
                table[i][j] = least;
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? 1 : 2;
    }
}
