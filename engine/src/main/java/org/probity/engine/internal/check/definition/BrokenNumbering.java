package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.engine.Fault;

/**
 * Numbering that skips or starts again: something was lost, or was copied and not numbered anew. Numbers that mostly do not follow each
 * other are no numbering: an issuer may have chosen some standards of a framework.
 */
final class BrokenNumbering implements Doubt {
    private static final Pattern ID = Pattern.compile(
            "(?<label>(?:[A-Za-z]{1,3}|outcome|detail|prompt|question)?[._-]?(?:\\d{1,2}[._-]){0,8})(?<number>\\d{1,2})");

    private static final Pattern BEGINNING =
            Pattern.compile("\\s*+(?<label>)(?<number>\\d{1,2})[.)]\\s.*", Pattern.DOTALL);

    /** A numbered thing: its text, what stands before its number, and the digits. */
    private record Numbered(Text text, String label, String digits) {

        static Stream<Numbered> in(Text text, Pattern form) {
            Matcher matcher = form.matcher(text.words());
            return matcher.matches()
                    ? Stream.of(new Numbered(text, matcher.group("label"), matcher.group("number")))
                    : Stream.empty();
        }

        int number() {
            return Integer.parseInt(digits);
        }

        String shown() {
            return label + digits;
        }

        /** The next one, with as many leading zeros. */
        String next() {
            String next = Integer.toString(number() + 1);
            return label + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
        }

        boolean isFollowedBy(Numbered other) {
            return other.number() == number() + 1;
        }
    }

    @Override
    public List<Fault> in(Element definition) {
        List<Element> outcomes = definition.list("outcomes");
        List<Element> parts = definition.list("parts");
        List<Element> prompts = Element.all(parts, "prompts");
        List<Fault> found = new ArrayList<>();
        ids(List.of(), outcomes, found);
        ids(outcomes, Element.all(outcomes, "details"), found);
        ids(List.of(), prompts, found);
        ids(prompts, Element.all(prompts, "questions"), found);
        texts(outcomes, "statement", found);
        outcomes.forEach(outcome -> texts(outcome.list("details"), "statement", found));
        texts(parts, "title", found);
        parts.forEach(part -> texts(part.list("prompts"), "text", found));
        prompts.forEach(prompt -> texts(prompt.list("questions"), "text", found));
        return found;
    }

    /**
     * Ids are numbered through the whole definition, each label by itself, and in any order, as parts are. Those that carry the id of what
     * they belong to count from 1, without a gap. Where one could not be read, that is wrong for itself, and leaves a gap.
     */
    private static void ids(List<Element> owners, List<Element> elements, List<Fault> found) {
        if (elements.stream().anyMatch(element -> element.text("id").isEmpty())) {
            return;
        }
        Set<String> ownersIds = owners.stream()
                .flatMap(owner -> owner.text("id").stream())
                .map(Text::words)
                .collect(Collectors.toSet());
        Map<String, List<Numbered>> byLabel = elements.stream()
                .flatMap(element -> element.text("id").stream())
                .flatMap(id -> Numbered.in(id, ID))
                .sorted(Comparator.comparing(Numbered::number))
                .collect(Collectors.groupingBy(Numbered::label, LinkedHashMap::new, Collectors.toList()));
        byLabel.forEach((label, ids) -> {
            boolean owned = !label.isEmpty() && ownersIds.contains(label.substring(0, label.length() - 1));
            boolean numbering = owned || isNumbering(ids);
            Numbered first = ids.get(0);
            if (owned && first.number() > 1) {
                found.add(first.text()
                        .fault('"' + first.shown() + "\" comes first; number it \"" + label
                                + "1\", or add what is missing before it"));
            }
            for (int i = 1; i < ids.size(); i++) {
                Numbered before = ids.get(i - 1);
                Numbered id = ids.get(i);
                if (id.number() > before.number() + 1 && numbering) {
                    found.add(id.text()
                            .fault('"' + id.shown() + "\" comes after \"" + before.shown() + "\"; number it \""
                                    + before.next() + "\", or add what is missing between the two"));
                }
            }
        });
    }

    /** Texts are numbered in their order, each list by itself. To start again at 1 is wrong whatever the other numbers are. */
    private static void texts(List<Element> elements, String name, List<Fault> found) {
        List<Numbered> texts = elements.stream()
                .flatMap(element -> element.text(name).stream())
                .flatMap(text -> Numbered.in(text, BEGINNING))
                .toList();
        boolean numbering = isNumbering(texts);
        for (int i = 1; i < texts.size(); i++) {
            Numbered before = texts.get(i - 1);
            Numbered text = texts.get(i);
            if (!before.isFollowedBy(text) && (text.number() == 1 || numbering)) {
                boolean skips = text.number() > before.number();
                found.add(text.text()
                        .fault("the text is numbered " + text.shown() + " after " + before.shown()
                                + "; number it " + before.next()
                                + (skips ? ", or add what is missing between the two" : "")));
            }
        }
    }

    /** Whether as many numbers follow the one before them as do not. */
    private static boolean isNumbering(List<Numbered> numbered) {
        int following = 0;
        for (int i = 1; i < numbered.size(); i++) {
            following += numbered.get(i - 1).isFollowedBy(numbered.get(i)) ? 1 : 0;
        }
        return following > 0 && 2 * following >= numbered.size() - 1;
    }
}
