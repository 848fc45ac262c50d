package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes up what a definition may have been at the time of an earlier attempt: mostly the same. */
final class RandomEdition {

    private final Dice dice;

    RandomEdition(Dice dice) {
        this.dice = dice;
    }

    /** A definition for the same submissions, except for the version that they may name. */
    Map<String, Object> earlier(Map<String, Object> definition) {
        Map<String, Object> edition = Values.object(Values.copy(definition));
        if (dice.chance(.1)) {
            edition.put("version", "0.9.0");
        }
        if (dice.chance(.1)) {
            details(edition).forEach(this::sayOtherwise);
        }
        if (dice.chance(.05)) {
            Values.objects(edition.get("outcomes")).forEach(outcome -> askForLess(edition, outcome));
        }
        if (dice.chance(.1)) {
            keepRubrics(edition);
            new RandomPolicy(dice).policy(.5).ifPresent(policy -> edition.put("review", policy));
        }
        return edition;
    }

    private static List<Map<String, Object>> details(Map<String, Object> edition) {
        return new Definition(edition).details();
    }

    private void sayOtherwise(Map<String, Object> detail) {
        if (dice.chance(.5)) {
            detail.put("statement", "Sets measurable goals.");
        }
    }

    /** Every outcome keeps one detail at least. */
    private void askForLess(Map<String, Object> edition, Map<String, Object> outcome) {
        List<Object> details = Values.list(outcome.get("details"));
        if (details.size() > 1) {
            Map<String, Object> detail = Values.object(details.remove(dice.between(0, details.size() - 1)));
            if (Definition.hasChoice(outcome)) {
                forget(outcome, Values.id(detail));
            }
            new Definition(edition).portfolios().forEach(portfolio -> forgetIn(portfolio, Values.id(detail)));
        }
    }

    /** All details are still enough where all were needed. */
    private static void forget(Map<String, Object> outcome, String detail) {
        Map<String, Object> pass = Values.object(outcome.get("pass"));
        pass.put(
                "details",
                Math.min(
                        Definition.neededOf(outcome),
                        Definition.detailsOf(outcome).count()));
        pass.computeIfPresent("including", (key, ids) -> without(ids, detail));
    }

    private static void forgetIn(Map<String, Object> portfolio, String detail) {
        portfolio.computeIfPresent("overrides", (key, overrides) -> {
            Values.object(overrides).remove(detail);
            return Values.object(overrides).isEmpty() ? null : overrides;
        });
        portfolio.computeIfPresent("artifacts", (key, requirements) -> {
            Values.objects(requirements)
                    .forEach(one -> one.computeIfPresent("details", (same, ids) -> without(ids, detail)));
            Values.list(requirements)
                    .removeIf(one -> List.of().equals(Values.object(one).get("details")));
            return Values.list(requirements).isEmpty() ? null : requirements;
        });
    }

    private static List<String> without(Object ids, String id) {
        List<String> rest = new ArrayList<>(Values.texts(ids));
        rest.remove(id);
        return rest;
    }

    /** What passes by a rubric remains what it is, whatever passes elsewhere. */
    private static void keepRubrics(Map<String, Object> edition) {
        String pass = new Definition(edition).scale().pass();
        details(edition).stream()
                .map(detail -> Values.object(detail.get("rubric")))
                .filter(rubric -> !rubric.isEmpty())
                .forEach(rubric -> rubric.putIfAbsent("pass", pass));
    }
}
