package org.probity.samples;

import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;
import org.probity.samples.report.Mark;

/**
 * Sets words off on a terminal that shows colours, and leaves them alone elsewhere. A colour only ever repeats what a
 * word says.
 *
 * @param coloured whether colours are shown
 */
record Ink(boolean coloured) {
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";

    String heading(String text) {
        return painted(BOLD, text);
    }

    String warning(String text) {
        return painted(YELLOW, text);
    }

    String verdict(Verdict verdict, String text) {
        return painted(
                switch (verdict) {
                    case MET -> GREEN;
                    case NOT_MET -> RED;
                    case NEEDS_REVIEW -> YELLOW;
                },
                text);
    }

    /** What need not be met is no cause for alarm. */
    String mark(Mark mark, String text) {
        return switch (mark) {
            case MET -> verdict(Verdict.MET, text);
            case NOT_MET, WAITING -> verdict(Verdict.NOT_MET, text);
            case REVIEW -> verdict(Verdict.NEEDS_REVIEW, text);
            case SPARED -> text;
        };
    }

    String status(Status status, String text) {
        String colour = switch (status) {
            case PROFICIENT -> GREEN;
            case INCOMPLETE, NOT_YET_PROFICIENT -> RED;
            case AWAITING_REVIEW, IN_ADJUDICATION -> YELLOW;
        };
        return painted(BOLD + ";" + colour, text);
    }

    private String painted(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
