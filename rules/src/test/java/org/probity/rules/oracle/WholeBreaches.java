package org.probity.rules.oracle;

/**
 * Breaks what is asked of a submission as a whole.
 *
 * <p>Each tells whether there was anything to break.
 */
final class WholeBreaches {

    private final Dice dice;
    private final Definition definition;
    private final Submission submission;

    WholeBreaches(Dice dice, Definition definition, Submission submission) {
        this.dice = dice;
        this.definition = definition;
        this.submission = submission;
    }

    /** A review of another attempt would not count, which is no matter where people have no say. */
    boolean tryAgain() {
        if (definition.mostAttempts().isEmpty() || definition.assessors() > 0) {
            return false;
        }
        submission.root().put("attempt", definition.mostAttempts().get() + dice.pick(1, 1, 3));
        return true;
    }

    boolean handInLate() {
        definition
                .until()
                .ifPresent(until -> submission.root().put("submittedAt", until.plusDays(1) + "T00:00:00+14:00"));
        return definition.until().isPresent();
    }

    boolean handInEarly() {
        definition
                .from()
                .ifPresent(from -> submission.root().put("submittedAt", from.minusDays(1) + "T23:59:59-12:00"));
        return definition.from().isPresent();
    }

    boolean untick(String attestation) {
        return submission.attestations().contains(attestation)
                && Values.list(submission.root().get("attestations")).remove(attestation);
    }
}
