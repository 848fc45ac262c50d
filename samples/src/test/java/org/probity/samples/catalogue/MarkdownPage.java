package org.probity.samples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as strict readers of Markdown see it: what is not exactly as tables, lists and headings have to be is refused. */
final class MarkdownPage {
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) (\\S.*)");
    private static final Pattern ITEM = Pattern.compile("(?: {2})?- (\\S.*)");
    private static final Pattern LINK = Pattern.compile("\\[((?:\\\\.|[^\\[\\]\\\\])+)]\\(#([^()\\s]+)\\)");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

    /** What would begin a span, a link, a tag or an entity, unless a backslash stands before it. */
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`*_\\[\\]<>|~&$]");

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> paragraphs = new LinkedHashMap<>();
    private final Map<String, List<String>> items = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();

    private MarkdownPage() {}

    static MarkdownPage of(String text) {
        MarkdownPage page = new MarkdownPage();
        List<String> lines = text.lines().toList();
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t");
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String before = i == 0 ? "" : lines.get(i - 1);
            Matcher matcher = HEADING.matcher(line);
            if (matcher.matches()) {
                assertThat(before).as("before " + line).isEmpty();
                heading = plain(matcher.group(2));
                page.headings.add(heading);
            } else if (line.startsWith("|")) {
                page.row(heading, line, before);
            } else if (ITEM.matcher(line).matches()) {
                page.item(heading, line);
            } else if (!line.isEmpty()) {
                assertThat(before).as("before " + line).isEmpty();
                assertThat(line).doesNotMatch("(\\s|[#+=>-]|\\d+[.)]).*");
                page.paragraphs
                        .computeIfAbsent(heading, key -> new ArrayList<>())
                        .add(plain(line));
            }
        }
        return page;
    }

    private void row(String heading, String line, String before) {
        assertThat(line).matches("\\| .* \\|");
        List<String> cells = Arrays.stream(BETWEEN_CELLS.split(line.substring(1, line.length() - 1), -1))
                .map(String::strip)
                .toList();
        List<List<String>> rows = tables.computeIfAbsent(heading, key -> new ArrayList<>());
        if (rows.isEmpty()) {
            assertThat(before).as("before " + line).isEmpty();
        } else {
            assertThat(before).as("before " + line).startsWith("|");
            assertThat(cells).as(line).hasSameSizeAs(rows.get(0));
        }
        rows.add(cells.stream().map(MarkdownPage::plain).toList());
    }

    private void item(String heading, String line) {
        String item = line.substring(line.indexOf('-') + 2);
        Matcher link = LINK.matcher(item);
        if (link.matches()) {
            assertThat(links.put(link.group(2), plain(link.group(1)))).isNull();
        } else {
            items.computeIfAbsent(heading, key -> new ArrayList<>())
                    .add(plain(item.replaceFirst("^\\*\\*([^*]+)\\*\\*: ", "$1: ")));
        }
    }

    /** As it is shown. */
    private static String plain(String text) {
        assertThat(MARK.matcher(text).find()).as(text).isFalse();
        return text.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    /** The headings in their order. */
    List<String> headings() {
        return headings;
    }

    /** The headings that are linked to, by the place that the link leads to. */
    Map<String, String> links() {
        return links;
    }

    List<String> paragraphs(String heading) {
        return paragraphs.getOrDefault(heading, List.of());
    }

    List<String> items(String heading) {
        return items.getOrDefault(heading, List.of());
    }

    /** The rows of the table under a heading, without its head. */
    List<List<String>> table(String heading) {
        List<List<String>> rows = tables.get(heading);
        assertThat(rows.get(1)).containsOnly("---");
        return rows.subList(2, rows.size());
    }
}
