package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/**
 * How many of an outcome's details are proficient, where so many of them are enough.
 *
 * @param met details that are proficient
 * @param awaited those that assessors have still to rate
 * @param disputed those on which assessors disagree, and that wait for an adjudicator
 * @param failed those that people found not to be proficient
 */
record Tally(long needed, long met, long awaited, long disputed, long failed) {

    static final String CLAUSE = "outcome.pass";

    /** The criterion of an outcome while its details are still being judged. */
    static Criterion open(Map<String, Object> outcome, boolean required) {
        return Criterion.unrated(
                id(outcome),
                CLAUSE,
                required,
                Verdict.NOT_MET,
                OptionalLong.empty(),
                Optional.of(new Limit(OptionalLong.of(Definition.neededOf(outcome)), OptionalLong.empty())));
    }

    static String id(Map<String, Object> outcome) {
        return Values.id(outcome) + "/pass";
    }

    /**
     * Counts the details of an outcome, optional ones among them.
     *
     * @param proficiencies of all its details, settled as far as they can be
     */
    static Tally of(Map<String, Object> outcome, List<Criterion> proficiencies, ReviewProgress progress) {
        return new Tally(
                Definition.neededOf(outcome),
                proficiencies.stream()
                        .filter(one -> one.verdict() == Verdict.MET)
                        .count(),
                proficiencies.stream().filter(progress::awaitsAssessors).count(),
                proficiencies.stream().filter(progress::isDisputed).count(),
                proficiencies.stream().filter(Criterion::isFailedByPeople).count());
    }

    /** The criterion with its verdict. */
    Criterion applied(Criterion open) {
        if (met >= needed) {
            return open.tallied(Verdict.MET, "rule", met);
        }
        if (isOpen()) {
            return open.tallied(Verdict.NEEDS_REVIEW, "assessor", met);
        }
        boolean foundByPeople = met + awaited + disputed + failed >= needed;
        return open.tallied(Verdict.NOT_MET, foundByPeople ? "assessor" : "rule", met);
    }

    /** Whether it turns on what assessors have still to say. */
    boolean awaitsAssessors() {
        return isOpen() && awaited > 0;
    }

    /** Whether it turns on nothing but what an adjudicator has still to say. */
    boolean isDisputed() {
        return isOpen() && awaited == 0;
    }

    private boolean isOpen() {
        return met < needed && met + awaited + disputed >= needed;
    }
}
