package org.probity.engine.credential;

import java.util.Set;
import org.probity.engine.internal.check.FaultList;

/** What is asked of a submission as a whole must not contradict itself. */
final class FormalityChecks {
    /** {@code submission/attempts} and {@code submission/effective} are criteria. */
    private static final Set<String> RESERVED = Set.of("attempts", "effective");

    private final FaultList faults;
    private final DefinedIds ids;

    FormalityChecks(FaultList faults, DefinedIds ids) {
        this.faults = faults;
        this.ids = ids;
    }

    void check(Formalities formalities) {
        formalities.attempts().ifPresent(most -> {
            if (most < 1) {
                faults.add("/attempts/maximum", "without an attempt nobody can hand anything in");
            }
        });
        formalities.effective().ifPresent(this::check);
        for (int i = 0; i < formalities.attestations().size(); i++) {
            Attestation attestation = formalities.attestations().get(i);
            String at = "/attestations/" + i;
            ids.check(at + "/id", attestation.id(), RESERVED);
            if (attestation.text().isBlank()) {
                faults.add(at + "/text", "the text is blank, and says nothing that could be declared");
            }
        }
    }

    private void check(Period period) {
        if (period.from().isEmpty() && period.until().isEmpty()) {
            faults.add("/effective", "neither a first nor a last day is given");
        }
        period.until()
                .filter(last -> period.from().filter(last::isBefore).isPresent())
                .ifPresent(last -> faults.add(
                        "/effective",
                        "the last day, " + last + ", is before the first, "
                                + period.from().orElseThrow()));
    }
}
