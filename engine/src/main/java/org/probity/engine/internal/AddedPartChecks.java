package org.probity.engine.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Credential;
import org.probity.engine.internal.Criteria.AddedCriteria;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.rule.AddedCriterion;
import org.probity.engine.rule.AddedPart;

/** What a rule module asks has to fit into the credential, and to have rules. Said when an assessor is made, and not with the first submission. */
final class AddedPartChecks {
    private final Set<String> units = new HashSet<>();
    private final RuleBase rules;

    private AddedPartChecks(RuleBase rules, Credential credential) {
        this.rules = rules;
        credential.parts().forEach(part -> units.add(part.id()));
        credential.outcomes().forEach(outcome -> {
            units.add(outcome.id());
            outcome.details().forEach(detail -> units.add(detail.id()));
        });
    }

    static void check(Criteria criteria, RuleBase rules) {
        AddedPartChecks checks = new AddedPartChecks(rules, criteria.credential());
        criteria.parts().stream()
                .filter(AddedCriteria.class::isInstance)
                .map(AddedCriteria.class::cast)
                .forEach(checks::check);
    }

    private void check(AddedCriteria added) {
        LoadedModule module = rules.module(added.module());
        AddedPart part = added.part();
        requireId(module, part.id());
        if (!units.add(part.id())) {
            throw defect(module, "adds a part \"" + part.id() + "\", and there is something else of that id");
        }
        if (rules.messages(Locale.ENGLISH).template("part." + part.id()).isEmpty()) {
            throw defect(module, "has no message \"part." + part.id() + "\", the title of its part");
        }
        if (part.criteria().isEmpty()) {
            throw defect(module, "adds a part \"" + part.id() + "\" that asks nothing");
        }
        Set<String> asked = new HashSet<>();
        for (AddedCriterion criterion : part.criteria()) {
            requireId(module, criterion.id());
            if (!asked.add(criterion.id())) {
                throw defect(module, "asks " + part.id() + "/" + criterion.id() + " twice");
            }
            Optional<LoadedModule> judging = rules.moduleOf(criterion.clause());
            if (judging.isEmpty() || judging.get() != module) {
                throw defect(
                        module,
                        "asks " + part.id() + "/" + criterion.id() + " by the clause \"" + criterion.clause()
                                + "\", for which it has no rule");
            }
        }
    }

    private static void requireId(LoadedModule module, String id) {
        if (!new FaultList().checkId("", id)) {
            throw defect(module, "adds \"" + id + "\", which is no id");
        }
    }

    private static RulesException defect(LoadedModule module, String what) {
        return new RulesException(module.inWords() + " " + what);
    }
}
