package org.probity.samples;

import org.probity.engine.report.CriterionResult;

/** How one criterion's verdict is shown in a small space: a sign for the eye, and a word that says the same. */
enum Mark {
    /** It is fulfilled. */
    MET("✓", "met"),
    /** It is not, and something has to be done about it. */
    NOT_MET("✗", "NOT MET"),
    /** An assessor or adjudicator has to say. */
    REVIEW("?", "to review"),
    /** It is not fulfilled for no other reason than that the evidence before it is not. */
    WAITING("-", "waiting");

    private final String symbol;
    private final String word;

    Mark(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    static Mark of(CriterionResult criterion) {
        return switch (criterion.verdict()) {
            case MET -> MET;
            case NEEDS_REVIEW -> REVIEW;
            case NOT_MET -> Findings.waitsForEvidence(criterion) ? WAITING : NOT_MET;
        };
    }

    String symbol() {
        return symbol;
    }

    String word() {
        return word;
    }

    /** Sign and word. */
    @Override
    public String toString() {
        return symbol + " " + word;
    }
}
