package org.probity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Edits of a document without fault, and the faults to which they lead. In the files below {@code faults/} a case is a paragraph: lines
 * with {@code -} are what to look for, lines with {@code +} what to put there, as often as need be, and the other lines are the
 * faults, exactly and in their order, or the word {@code accepted}.
 */
record FaultCase(String about, List<Edit> edits, List<String> faults) {

    record Edit(String old, String replacement) {}

    static Stream<FaultCase> in(String file) {
        List<FaultCase> cases = new ArrayList<>();
        String about = "";
        for (String paragraph : Samples.resource("faults/" + file).split("\n\n")) {
            if (paragraph.startsWith("#")) {
                about = paragraph.substring(2).strip();
            } else {
                cases.add(of(about, paragraph.strip()));
            }
        }
        return cases.stream();
    }

    private static FaultCase of(String about, String paragraph) {
        List<Edit> edits = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        StringBuilder old = new StringBuilder();
        StringBuilder replacement = new StringBuilder();
        char before = ' ';
        for (String line : paragraph.split("\n")) {
            char kind = line.charAt(0);
            if (before == '+' && kind != '+') {
                edits.add(new Edit(old.toString(), replacement.toString()));
                old.setLength(0);
                replacement.setLength(0);
            }
            switch (kind) {
                case '-' -> append(old, line);
                case '+' -> append(replacement, line);
                default -> faults.add(line);
            }
            before = kind;
        }
        if (edits.isEmpty() || faults.isEmpty() || old.length() > 0) {
            throw new IllegalArgumentException("not a case: " + paragraph);
        }
        return new FaultCase(about, edits, faults.equals(List.of("accepted")) ? List.of() : faults);
    }

    private static void append(StringBuilder text, String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line.length() < 2 ? "" : line.substring(2));
    }

    String applyTo(String document) {
        String edited = document;
        for (Edit edit : edits) {
            edited = Samples.edited(edited, edit.old(), edit.replacement());
        }
        return edited;
    }

    @Override
    public String toString() {
        return about + ": "
                + String.join(" and ", edits.stream().map(FaultCase::line).toList());
    }

    private static String line(Edit edit) {
        return (edit.replacement().isEmpty() ? "without " + edit.old() : edit.replacement()).replace("\n", " ");
    }
}
