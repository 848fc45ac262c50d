package org.probity.engine.internal.check.definition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of things that a text speaks of, as "four outcomes" does.
 *
 * @param words the number and the noun, as they stand in the text
 * @param number from 2
 * @param kind what is counted
 * @param wording how sure it is that it counts what the definition lists
 */
record Count(String words, int number, Kind kind, Wording wording) {

    /** What is counted. */
    enum Kind {
        OUTCOMES,
        DETAILS,
        QUESTIONS
    }

    /** From the surest to one that says nothing: what practitioners do may have outcomes and questions of its own. */
    enum Wording {
        /** "four essential outcomes", "four outcomes of this micro-credential". */
        OWN,
        /** "the four outcomes", "all four outcomes", "the following four outcomes". */
        DEFINITE,
        /** "four outcomes" where a text or a sentence begins, and after "answer". */
        OPENING,
        /** "choose two outcomes", "at least three questions", "the two outcomes that you planned". */
        SOME
    }

    private static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,'\u2019-])(" + String.join("|", NUMBERS) + "|[2-9]|[1-9]\\d)\\s{1,9}"
                    + "(?:(?:identified|following|guiding|overview|reflection)\\s{1,9})?(essential\\s{1,9})?"
                    + "(outcomes|EOs|details|questions|prompts)(?![\\p{L}\\p{N}'\u2019-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEFINITE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:the|these|those|all|following)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:^|[.!?:;(\\[\u2013\u2014])\\s*(?:please\\s+)?(?:answer\\s+)?|narrative\\s+(?:that|which)\\s+answers\\s+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_CREDENTIAL = Pattern.compile(
            "\\s+(?:of|for|in)\\s+(?:this|the)\\s+(?:\\p{L}+\\s+){0,6}?(?:micro-?)?credential(?![\\p{L}-]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What goes on otherwise may say whose questions or outcomes these are: "the three questions that you asked". */
    private static final Pattern COMPLETE = Pattern.compile(
            "\\s*(?:$|[.,;:!?()\\]\u2013\u2014]|(?:and|or|below|above|must|should|that\\s+follow)(?![\\p{L}-])).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Characters before and after a count that are looked at: more than any wording takes. */
    private static final int BEFORE = 60;

    private static final int AFTER = 160;

    /** All counts in a text. */
    static Stream<Count> in(String text) {
        return COUNT.matcher(text).results().map(match -> of(text, match));
    }

    private static Count of(String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - BEFORE), match.start());
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + AFTER));
        boolean essential = match.group(2) != null || "EOs".equalsIgnoreCase(match.group(3));
        return new Count(
                match.group(), number(match.group(1)), kind(match.group(3)), wording(before, essential, after));
    }

    private static Wording wording(String before, boolean essential, String after) {
        boolean ofCredential = OF_CREDENTIAL.matcher(after).matches();
        boolean definite = DEFINITE.matcher(before).find();
        if (!definite && !OPENING.matcher(before).find()
                || !ofCredential && !COMPLETE.matcher(after).matches()) {
            return Wording.SOME;
        } else if (essential || ofCredential) {
            return Wording.OWN;
        }
        return definite ? Wording.DEFINITE : Wording.OPENING;
    }

    private static int number(String written) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).equalsIgnoreCase(written)) {
                return i + 2;
            }
        }
        return Integer.parseInt(written);
    }

    private static Kind kind(String noun) {
        return switch (noun.charAt(0)) {
            case 'o', 'O', 'e', 'E' -> Kind.OUTCOMES;
            case 'd', 'D' -> Kind.DETAILS;
            default -> Kind.QUESTIONS;
        };
    }
}
