package org.probity.benchmarks;

import java.util.SplittableRandom;

/** English about schools that nobody wrote, long enough to be measured and varied enough to be no filler. The same seed, the same words. */
final class Prose {
    private static final String[] OPENINGS = {
        "In the second week of October",
        "After the autumn walkthroughs",
        "Before the board met",
        "During our Tuesday planning hour",
        "When the first reading scores came back",
        "Over four faculty meetings",
        "At the start of the spring term",
        "Once the schedule had settled",
        "By the end of the quarter",
        "While the new wing was being built",
        "Between the two data days",
        "As soon as the survey closed"
    };
    private static final String[] PEOPLE = {
        "the grade-level teams",
        "our counselors",
        "the leadership council",
        "two assistant principals",
        "the science department",
        "several parents",
        "the instructional coaches",
        "a group of student mentors",
        "the special education staff",
        "new teachers",
        "the transportation office",
        "our librarians",
        "the union representatives",
        "the ninth-grade academy",
        "bilingual aides",
        "the athletic director"
    };
    private static final String[] ACTS = {
        "rewrote",
        "compared",
        "questioned",
        "agreed on",
        "tested",
        "presented",
        "collected",
        "narrowed",
        "defended",
        "revised",
        "reviewed",
        "translated",
        "published",
        "challenged",
        "simplified",
        "scored"
    };
    private static final String[] KINDS = {
        "shared",
        "weekly",
        "written",
        "earlier",
        "measurable",
        "public",
        "modest",
        "common",
        "quarterly",
        "disputed",
        "individual",
        "anonymous",
        "building-wide",
        "unfinished",
        "honest",
        "careful"
    };
    private static final String[] THINGS = {
        "goals",
        "attendance figures",
        "observation notes",
        "commitments",
        "homework policy",
        "reading targets",
        "discipline records",
        "family letters",
        "coaching cycles",
        "feedback forms",
        "lesson plans",
        "grading guides",
        "meeting minutes",
        "course requests",
        "intervention lists",
        "growth reports"
    };
    private static final String[] LINKS = {
        "because",
        "although",
        "so that",
        "even where",
        "since",
        "until",
        "wherever",
        "as long as",
        "which mattered when",
        "unless"
    };
    private static final String[] OUTCOMES = {
        "missed fewer days",
        "asked harder questions",
        "stayed for the evening session",
        "trusted the numbers",
        "named their own next step",
        "changed their seating plans",
        "raised the passing rate",
        "came back with samples",
        "stopped working alone",
        "spoke up in conferences",
        "read twenty minutes longer",
        "finished the unit early",
        "handed in complete folders",
        "met the revised deadline"
    };
    private static final String[] TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a hundred and ten"
    };
    private static final String[] ONES = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

    private final SplittableRandom random;

    Prose(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many words, in sentences of which the last may be cut short. */
    String words(int count) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < count) {
            for (String word : sentence().split(" ")) {
                if (words < count) {
                    text.append(text.length() == 0 ? "" : " ").append(word);
                    words++;
                }
            }
        }
        if (text.charAt(text.length() - 1) != '.') {
            text.append('.');
        }
        return text.toString();
    }

    /** The numbers in it see to it that two sentences are hardly ever the same. */
    String sentence() {
        String subject = pick(PEOPLE);
        String act = pick(ACTS) + " " + number() + " " + pick(KINDS) + " " + pick(THINGS);
        String reason = pick(LINKS) + " " + number() + " of " + pick(PEOPLE) + " " + pick(OUTCOMES);
        return switch (random.nextInt(3)) {
            case 0 -> pick(OPENINGS) + ", " + subject + " " + act + " " + reason + ".";
            case 1 -> "I asked " + subject + " why the " + pick(KINDS) + " " + pick(THINGS) + " " + reason + ".";
            default ->
                Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " " + act + ", and by week "
                        + number() + " " + pick(PEOPLE) + " " + pick(OUTCOMES) + ".";
        };
    }

    /** Spelled out, as prose has it. */
    private String number() {
        String tens = pick(TENS);
        int ones = random.nextInt(ONES.length + 1);
        return ones == ONES.length ? tens : tens + "-" + ONES[ones];
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
