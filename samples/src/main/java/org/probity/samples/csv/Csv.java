package org.probity.samples.csv;

import java.util.regex.Pattern;

/** CSV after RFC 4180. No text is taken for a formula by the spreadsheet that opens it. */
public final class Csv {
    private static final String END = "\r\n";

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    /** What a spreadsheet takes for a formula, as OWASP lists it under "CSV Injection". */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /**
     * A cell that holds a text of any origin.
     *
     * @param text the text
     * @return the cell
     */
    public static String text(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /**
     * A row.
     *
     * @param cells its cells: texts, and words and numbers of our own as they are
     * @return the row with its line break
     */
    public static String row(String... cells) {
        return String.join(",", cells) + END;
    }
}
