package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what a definition asks of a submission as a whole: how often, when, and what has to be declared. */
final class RandomTerms {

    /** What the other criteria of a submission are called. */
    private static final List<String> RESERVED = List.of("attempts", "effective");

    private final Dice dice;
    private final RandomIds ids;

    RandomTerms(Dice dice, RandomIds ids) {
        this.dice = dice;
        this.ids = ids;
    }

    void addTo(Map<String, Object> definition) {
        if (dice.chance(.15)) {
            definition.put("attempts", Map.of("maximum", dice.pick(1L, 2L, 3L, 5L, 8L)));
        }
        if (dice.chance(.2)) {
            definition.put("effective", effective());
        }
        if (dice.chance(.2)) {
            definition.put("attestations", attestations());
        }
    }

    /** The first day may be the last as well. */
    private Map<String, Object> effective() {
        int sides = dice.between(0, 2);
        Map<String, Object> effective = new LinkedHashMap<>();
        if (sides != 0) {
            effective.put("from", "2024-02-29");
        }
        if (sides != 1) {
            effective.put("until", dice.pick("2024-02-29", "2024-12-31", "2025-06-30"));
        }
        return effective;
    }

    private List<Object> attestations() {
        List<Object> attestations = new ArrayList<>();
        for (int i = dice.pick(1, 1, 2, 3); i > 0; i--) {
            Map<String, Object> attestation = new LinkedHashMap<>();
            attestation.put("id", ids.nextBut(RESERVED));
            attestation.put("text", "This is my own work.");
            if (dice.chance(.3)) {
                attestation.put("required", dice.chance(.2));
            }
            new RandomOrigin(dice).addTo(attestation);
            attestations.add(attestation);
        }
        return attestations;
    }
}
