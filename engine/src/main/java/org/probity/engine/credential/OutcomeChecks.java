package org.probity.engine.credential;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.WebAddresses;

/** What outcomes and their details must not contradict. */
final class OutcomeChecks {
    private final FaultList faults;
    private final DefinedIds ids;

    OutcomeChecks(FaultList faults, DefinedIds ids) {
        this.faults = faults;
        this.ids = ids;
    }

    void check(String at, Outcome outcome) {
        ids.check(at + "/id", outcome.id());
        if (outcome.details().isEmpty()) {
            faults.add(at + "/details", "the outcome has no detail, so nothing could show it");
        }
        checkAlignments(at, outcome.alignments());
        for (int d = 0; d < outcome.details().size(); d++) {
            Detail detail = outcome.details().get(d);
            String detailAt = at + "/details/" + d;
            ids.check(detailAt + "/id", detail.id());
            detail.rubric().ifPresent(rubric -> ScaleChecks.check(faults, detailAt + "/rubric", rubric));
            checkAlignments(detailAt, detail.alignments());
        }
        outcome.pass().ifPresent(rule -> checkPass(at + "/pass", rule, outcome.details()));
    }

    private void checkPass(String at, PassRule rule, List<Detail> details) {
        if (rule.details() < 1) {
            faults.add(at + "/details", "a pass rule asks for one detail at least");
        } else if (rule.details() > details.size()) {
            faults.add(
                    at + "/details",
                    "nobody can pass: the rule asks for " + rule.details() + " details, and the outcome has "
                            + details.size());
        }
        if (rule.including().size() > rule.details()) {
            faults.add(
                    at,
                    "the rule asks for " + rule.details() + " of the details, and for "
                            + rule.including().size() + " that must be among them");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rule.including().size(); i++) {
            String included = rule.including().get(i);
            String includedAt = at + "/including/" + i;
            List<Detail> named = details.stream()
                    .filter(detail -> detail.id().equals(included))
                    .toList();
            if (named.isEmpty()) {
                faults.add(includedAt, FaultList.quoted(included) + " is not the id of a detail of this outcome");
            } else if (!seen.add(included)) {
                faults.add(includedAt, "the detail " + FaultList.quoted(included) + " is listed twice");
            } else if (!named.get(0).required()) {
                faults.add(
                        includedAt,
                        "the detail " + FaultList.quoted(included) + " is optional, and must be among those that pass");
            }
        }
    }

    private void checkAlignments(String element, List<Alignment> alignments) {
        for (int i = 0; i < alignments.size(); i++) {
            Alignment alignment = alignments.get(i);
            String at = element + "/alignments/" + i;
            if (alignment.framework().isBlank()) {
                faults.add(at + "/framework", "the framework has no name");
            }
            if (alignment.identifier().isEmpty() && alignment.uri().isEmpty()) {
                faults.add(at, "neither an identifier nor a uri says what it corresponds to");
            }
            alignment.uri().ifPresent(uri -> WebAddresses.check(faults, at + "/uri", uri));
        }
    }
}
