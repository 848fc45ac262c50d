package org.probity.engine.credential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;

/** What portfolio parts must not contradict, each in itself and all together. */
final class PortfolioChecks {
    private final FaultList faults;
    private final List<Outcome> outcomes;
    private final RequirementChecks requirements;
    private final Map<String, String> shownBy = new HashMap<>();

    PortfolioChecks(FaultList faults, DefinedIds ids, List<Outcome> outcomes) {
        this.faults = faults;
        this.outcomes = outcomes;
        this.requirements = new RequirementChecks(faults, ids);
    }

    void check(String at, PortfolioPart portfolio) {
        checkEvidence(at, portfolio.evidence());
        checkOutcomes(at, portfolio);
        Set<String> details = detailsOf(portfolio);
        portfolio.overrides().forEach((detail, evidence) -> {
            String overrideAt = at + "/overrides/" + Pointers.escaped(detail);
            if (!details.contains(detail)) {
                faults.add(
                        overrideAt, FaultList.quoted(detail) + " is not the id of a detail that this portfolio shows");
            }
            checkEvidence(overrideAt, evidence);
        });
        for (int i = 0; i < portfolio.artifacts().size(); i++) {
            requirements.check(at + "/artifacts/" + i, portfolio.artifacts().get(i), details);
        }
    }

    /** Once every portfolio has been looked at. */
    void checkAllShown() {
        for (int o = 0; o < outcomes.size(); o++) {
            String outcome = outcomes.get(o).id();
            if (!shownBy.containsKey(outcome)) {
                faults.add("/outcomes/" + o, "no portfolio shows the outcome " + FaultList.quoted(outcome));
            }
        }
    }

    private void checkEvidence(String at, EvidencePolicy evidence) {
        RangeChecks.check(faults, at + "/references", evidence.references());
        RangeChecks.check(faults, at + "/explanation", evidence.explanation());
    }

    private Set<String> detailsOf(PortfolioPart portfolio) {
        return outcomes.stream()
                .filter(outcome -> portfolio
                        .outcomes()
                        .map(shown -> shown.contains(outcome.id()))
                        .orElse(true))
                .flatMap(outcome -> outcome.details().stream())
                .map(Detail::id)
                .collect(Collectors.toSet());
    }

    private void checkOutcomes(String at, PortfolioPart portfolio) {
        List<String> shown = portfolio
                .outcomes()
                .orElseGet(() -> outcomes.stream().map(Outcome::id).distinct().toList());
        if (shown.isEmpty()) {
            faults.add(portfolio.outcomes().isPresent() ? at + "/outcomes" : at, "the portfolio shows no outcome");
        }
        Set<String> known = new HashSet<>(outcomes.stream().map(Outcome::id).toList());
        for (int i = 0; i < shown.size(); i++) {
            String place = portfolio.outcomes().isPresent() ? at + "/outcomes/" + i : at;
            String outcome = shown.get(i);
            if (!known.contains(outcome)) {
                faults.add(place, FaultList.quoted(outcome) + " is not the id of an outcome");
                continue;
            }
            String other = shownBy.putIfAbsent(outcome, place);
            if (other != null) {
                faults.add(
                        place,
                        "the outcome " + FaultList.quoted(outcome) + " is already shown by " + other
                                + "; each detail belongs to exactly one portfolio");
            }
        }
    }
}
