package org.probity.engine.credential;

import java.util.Optional;
import org.probity.engine.internal.check.FaultList;

/** What limits must not contradict. */
final class RangeChecks {
    private RangeChecks() {}

    static void check(FaultList faults, String at, Range range) {
        range.minimum().ifPresent(least -> {
            if (least < 0) {
                faults.add(at + "/minimum", "the minimum is below 0");
            }
        });
        range.maximum().ifPresent(most -> {
            if (most < 0) {
                faults.add(at + "/maximum", "the maximum is below 0");
            }
            if (range.minimum().isPresent() && range.minimum().getAsInt() > most) {
                faults.add(at, "the minimum, " + range.minimum().getAsInt() + ", is above the maximum, " + most);
            }
        });
        if (range.minimum().isEmpty() && range.maximum().isEmpty()) {
            faults.add(at, "neither a minimum nor a maximum is given");
        }
    }

    static void checkWords(FaultList faults, String at, Optional<WordLimits> words) {
        words.ifPresent(limits -> {
            check(faults, at, limits.range());
            if (limits.over() == Overlength.REJECT) {
                return;
            }
            if (limits.range().maximum().isEmpty()) {
                faults.add(at + "/over", "there is no maximum that words could be over");
            }
            if (limits.guidance()) {
                faults.add(at + "/over", "limits that are only guidance hold nothing against any length");
            }
        });
    }

    /** An answer without words is no answer, whatever the minimum says. */
    static void checkAnswer(FaultList faults, String at, Optional<WordLimits> words) {
        checkWords(faults, at, words);
        if (words.filter(limits -> leavesNothing(limits.range())).isPresent()) {
            faults.add(at + "/maximum", "a maximum of 0 words leaves no room for an answer");
        }
    }

    /** A maximum of 0 would ask for nothing at all. */
    static boolean leavesNothing(Range range) {
        return range.maximum().isPresent() && range.maximum().getAsInt() == 0;
    }
}
