package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/** Spares a detail a second review of the same evidence. */
final class CarryOver {

    private final Definition definition;
    private final Submission submission;
    private final Optional<PreviousAttempt> previous;

    CarryOver(Definition definition, Submission submission, Optional<PreviousAttempt> previous) {
        this.definition = definition;
        this.submission = submission;
        this.previous = previous;
    }

    /**
     * The proficiency of a detail, carried over if it may be. One whose evidence is not complete
     * needs no review, and keeps its verdict.
     */
    Criterion applied(Map<String, Object> detail, Criterion proficiency) {
        if (proficiency.verdict() != Verdict.NEEDS_REVIEW || !definition.carriesOver()) {
            return proficiency;
        }
        return previous.filter(attempt -> isSame(detail, attempt))
                .flatMap(attempt -> attempt.judgement().criteria().stream()
                        .filter(one -> one.id().equals(proficiency.id()))
                        .filter(CarryOver::isPassedByPeople)
                        .map(one -> proficiency.carriedOver(
                                one.carriedFrom().orElse(new Submission(attempt.submission()).attempt())))
                        .findFirst())
                .orElse(proficiency);
    }

    private static boolean isPassedByPeople(Criterion criterion) {
        return criterion.verdict() == Verdict.MET && criterion.decidedBy().equals("assessor");
    }

    /** The same was asked for, and the same is shown for it. */
    private boolean isSame(Map<String, Object> detail, PreviousAttempt attempt) {
        Definition asked = new Definition(attempt.definition());
        String id = Values.id(detail);
        return asked.version().equals(definition.version())
                && statements(asked, id).equals(List.of(Values.text(detail, "statement")))
                && Evidence.of(new Submission(attempt.submission()), id).equals(Evidence.of(submission, id));
    }

    private static List<String> statements(Definition asked, String id) {
        return asked.details().stream()
                .filter(detail -> Values.id(detail).equals(id))
                .map(detail -> Values.text(detail, "statement"))
                .toList();
    }
}
