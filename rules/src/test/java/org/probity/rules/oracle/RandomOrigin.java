package org.probity.rules.oracle;

import java.util.Map;

/** Says of something in a definition where it comes from, or does not. */
final class RandomOrigin {

    private final Dice dice;

    RandomOrigin(Dice dice) {
        this.dice = dice;
    }

    void addTo(Map<String, Object> thing) {
        if (dice.chance(.1)) {
            thing.put("source", "The issuer's sentence.");
        }
        if (dice.chance(.1)) {
            thing.put("provenance", dice.pick("issuer", "derived"));
        }
        if (dice.chance(.1)) {
            thing.put("citation", "The issuer, 2018");
        }
    }
}
