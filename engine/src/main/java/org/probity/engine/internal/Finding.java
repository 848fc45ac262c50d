package org.probity.engine.internal;

import org.probity.engine.report.DecidedBy;
import org.probity.engine.report.Verdict;

/** What a rule can find of a criterion. */
enum Finding {
    MET(Verdict.MET, DecidedBy.RULE),
    NOT_MET(Verdict.NOT_MET, DecidedBy.RULE),
    AWAITED(Verdict.NEEDS_REVIEW, DecidedBy.ASSESSOR),
    DISPUTED(Verdict.NEEDS_REVIEW, DecidedBy.ASSESSOR),
    FOUND_MET(Verdict.MET, DecidedBy.ASSESSOR),
    FOUND_NOT_MET(Verdict.NOT_MET, DecidedBy.ASSESSOR);

    private final Verdict verdict;
    private final DecidedBy decidedBy;

    Finding(Verdict verdict, DecidedBy decidedBy) {
        this.verdict = verdict;
        this.decidedBy = decidedBy;
    }

    Verdict verdict() {
        return verdict;
    }

    DecidedBy decidedBy() {
        return decidedBy;
    }

    /** Whether people found it, rather than a rule alone. */
    boolean isByPeople() {
        return this == FOUND_MET || this == FOUND_NOT_MET;
    }
}
