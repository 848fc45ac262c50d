package org.probity.samples;

import java.util.List;
import org.probity.samples.report.Printable;

/** Lines of text, none wider than a page. Whatever is put on it is made harmless first. */
final class Page {
    /** Fits a terminal side by side with another window, and a printed page. */
    static final int COLUMNS = 100;

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    Page(Ink ink) {
        this.ink = ink;
    }

    void blank() {
        text.append('\n');
    }

    void heading(String heading) {
        blank();
        set(ink.heading(heading));
    }

    /**
     * Puts a line down as it is.
     *
     * @param line text of our own, which may hold colours, and fits the page
     */
    void set(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /**
     * Wraps text.
     *
     * @param indent columns to leave free on the left
     * @param words text of any origin and length
     */
    void paragraph(int indent, String words) {
        hanging(indent, "", words);
    }

    /**
     * Wraps text to the right of a label. A label that is too wide gets a line, or lines, of its own.
     *
     * @param indent columns that the label stands in, and that later lines leave free
     * @param label text of our own, which may hold colours
     * @param words text of any origin and length
     */
    void hanging(int indent, String label, String words) {
        String first = label;
        if (!label.isEmpty() && Columns.width(label.stripTrailing()) >= indent) {
            set(label);
            first = "";
        }
        List<String> lines = Columns.wrapped(Printable.of(words.replaceAll("[\\t\\r\\n]+", " ")), COLUMNS - indent);
        for (String line : lines) {
            set(Columns.padded(first, indent) + line);
            first = "";
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
