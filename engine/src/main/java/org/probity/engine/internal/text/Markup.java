package org.probity.engine.internal.text;

import java.util.List;
import java.util.regex.Pattern;
import org.probity.engine.report.Span;

/** HTML elements and entities, and the commonest marks of Markdown, left in a plain text. */
public final class Markup {
    /** Without one of these there is no markup, and most texts have none. */
    static final String SIGNS = "<&#*_[`";

    private static final Pattern PATTERN = Pattern.compile(
            "</?(?:a|article|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|iframe|img|li|link|meta|object|ol|p|pre"
                    + "|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?:\\s[^<>]{0,300})?/?>"
                    + "|&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip|bull|#\\d{1,6}|#x[0-9a-f]{1,6});"
                    + "|^#{1,6} (?=\\S)"
                    + "|\\*\\*[^*\\n]{1,300}\\*\\*"
                    + "|(?<!_)__[^_\\n]{1,300}__(?!_)"
                    + "|\\[[^\\[\\]\\n]{1,300}]\\([^)\\s]{1,500}\\)"
                    + "|^```",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Markup() {}

    /**
     * Where a text holds markup.
     *
     * @param source the text
     * @return the places, in their order
     */
    public static List<Span> in(Source source) {
        return source.signs().markup() ? Matches.of(PATTERN, source, first -> SIGNS.indexOf(first) >= 0) : List.of();
    }
}
