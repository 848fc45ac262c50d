package org.probity.samples;

/** Lays JSON out for people, so that a change to a golden report shows as the lines that changed. */
final class IndentedJson {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private IndentedJson() {}

    static String of(String json) {
        IndentedJson indented = new IndentedJson();
        indented.lay(json.strip());
        return indented.text.append('\n').toString();
    }

    private void lay(String json) {
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char next = json.charAt(i);
            if (inText) {
                text.append(next);
                if (next == '\\') {
                    text.append(json.charAt(++i));
                }
                inText = next != '"';
            } else if (next == '"') {
                inText = true;
                text.append(next);
            } else if ((next == '{' || next == '[') && isClosing(json.charAt(i + 1))) {
                text.append(next).append(json.charAt(++i));
            } else {
                structure(next);
            }
        }
    }

    private void structure(char next) {
        switch (next) {
            case '{', '[' -> {
                depth++;
                text.append(next);
                breakLine();
            }
            case '}', ']' -> {
                depth--;
                breakLine();
                text.append(next);
            }
            case ',' -> {
                text.append(next);
                breakLine();
            }
            case ':' -> text.append(": ");
            default -> text.append(next);
        }
    }

    private static boolean isClosing(char next) {
        return next == '}' || next == ']';
    }

    private void breakLine() {
        text.append('\n').append("  ".repeat(depth));
    }
}
