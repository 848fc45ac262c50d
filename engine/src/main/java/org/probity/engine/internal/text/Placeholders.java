package org.probity.engine.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.report.Span;

/** Filler that a form or an editor put there, or a writer who meant to come back. */
public final class Placeholders {
    private static final String[] VERBS = {"insert", "type", "enter", "add", "write", "put"};
    private static final String[] ARTICLES = {"", "your ", "the "};
    private static final String[] TEXTS = {
        "text", "answer", "response", "narrative", "explanation", "reflection", "evidence"
    };
    private static final String[] PHRASES = {
        "lorem ipsum",
        "dolor sit amet",
        "click here to enter text",
        "click or tap here to enter text",
        "click here to add text",
        "tbd",
        "tba",
        "asdf",
        "asdfasdf",
        "asdfghjkl",
        "qwerty",
        "xxx",
        "xxxx",
        "xxxxx",
        "todo"
    };

    /** Phrases as numbers of words, by the first of them. */
    private static final Map<Long, List<long[]>> BY_FIRST = new HashMap<>();

    /** Bits of the numbers of first words: hardly any word of a text has to be looked up. */
    private static final boolean[] MAY_BEGIN = new boolean[1 << 10];

    static {
        for (String phrase : PHRASES) {
            know(phrase);
        }
        for (String text : TEXTS) {
            know("your " + text + " here");
            know("your " + text + " goes here");
            for (String verb : VERBS) {
                for (String article : ARTICLES) {
                    know(verb + " " + article + text + " here");
                }
            }
        }
    }

    private Placeholders() {}

    /**
     * Where texts hold filler.
     *
     * @param words their words
     * @return the places, in their order
     */
    public static List<Span> in(Words words) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (!MAY_BEGIN[bits(words.id(i))]) {
                continue;
            }
            for (long[] phrase : BY_FIRST.getOrDefault(words.id(i), List.of())) {
                if (matches(words, i, phrase)) {
                    spans.add(words.span(i, i + phrase.length - 1));
                    i += phrase.length - 1;
                    break;
                }
            }
        }
        return spans;
    }

    private static boolean matches(Words words, int first, long[] phrase) {
        if (!words.isRun(first, phrase.length)) {
            return false;
        }
        for (int j = 0; j < phrase.length; j++) {
            if (words.id(first + j) != phrase[j]) {
                return false;
            }
        }
        return true;
    }

    private static int bits(long number) {
        return Long.hashCode(number) & MAY_BEGIN.length - 1;
    }

    private static void know(String phrase) {
        String[] words = phrase.split(" ");
        long[] numbers = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Words.id(words[i]);
        }
        MAY_BEGIN[bits(numbers[0])] = true;
        BY_FIRST.computeIfAbsent(numbers[0], unseen -> new ArrayList<>()).add(numbers);
    }
}
