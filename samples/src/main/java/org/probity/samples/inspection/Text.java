package org.probity.samples.inspection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.probity.engine.inspection.MediaTypes;

/** Tells text from other data, and kinds of text from each other. */
final class Text {
    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> SVG = List.of("<svg", "<!doctype svg");

    private Text() {}

    /** The text that the start of a file is, or nothing where it is none: text has no control characters of its own. */
    static String decode(byte[] head) {
        Charset charset = charset(head);
        String text = new String(head, charset);
        return text.chars().anyMatch(Text::isForeign) ? "" : text;
    }

    /** Bytes above 127 are read as Latin-1 here: whether they are rather UTF-8 makes no difference to what is looked for. */
    private static Charset charset(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        } else if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static boolean isForeign(int character) {
        return character < ' ' && "\t\n\f\r\b\u001b".indexOf(character) < 0 || character == 0x7F;
    }

    static String mediaType(String text) {
        String markup = markup(text);
        if (markup.startsWith("%pdf-")) {
            return "application/pdf";
        }
        if (HTML.stream().anyMatch(markup::startsWith)) {
            return MediaTypes.HTML;
        } else if (SVG.stream().anyMatch(markup::startsWith)) {
            return "image/svg+xml";
        }
        return afterMark(text).startsWith("<?xml") ? MediaTypes.XML : MediaTypes.TEXT;
    }

    /** What comes after declarations and comments, in lower case. */
    private static String markup(String text) {
        String rest = afterMark(text).toLowerCase(Locale.ROOT);
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            if (end < 0) {
                return "";
            }
            rest = rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }

    /** Without the byte order mark, in any of its forms. */
    private static String afterMark(String text) {
        String mark = text.startsWith("\u00ef\u00bb\u00bf") ? "\u00ef\u00bb\u00bf" : "\ufeff";
        return (text.startsWith(mark) ? text.substring(mark.length()) : text).stripLeading();
    }
}
