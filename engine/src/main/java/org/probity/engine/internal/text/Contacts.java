package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.engine.report.Span;

/** E-mail addresses, and telephone numbers in the North American or the international form. */
public final class Contacts {
    /** The shortest number that is looked for has as many digits. */
    private static final int DIGITS = 8;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.[a-z]{2,24}(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.+-])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?![\\w-])"
                    + "|(?<![\\w+])\\+[1-9](?:[ .-]?\\d){7,14}(?!\\d)");

    private Contacts() {}

    /**
     * Where a text holds such things.
     *
     * @param source the text
     * @return the places, in their order
     */
    public static List<Span> in(Source source) {
        boolean numbers = source.signs().digits() >= DIGITS;
        if (!source.signs().address() && !numbers) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        if (source.signs().address()) {
            spans.addAll(Matches.of(ADDRESS, source, Contacts::beginsAddress));
        }
        if (numbers) {
            spans.addAll(Matches.of(NUMBER, source, first -> first == '+' || first == '(' || isDigit(first)));
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean beginsAddress(int c) {
        return c > ' ' && c < 0x7F;
    }
}
