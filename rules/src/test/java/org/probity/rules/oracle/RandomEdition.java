package org.probity.rules.oracle;

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
            Values.objects(edition.get("outcomes")).forEach(this::askForLess);
        }
        if (dice.chance(.1)) {
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
    private void askForLess(Map<String, Object> outcome) {
        List<Object> details = Values.list(outcome.get("details"));
        if (details.size() > 1) {
            details.remove(dice.between(0, details.size() - 1));
        }
    }
}
