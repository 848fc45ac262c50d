package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up how many of an outcome's details are enough: one, all of them, or something between. */
final class RandomChoice {

    private final Dice dice;

    RandomChoice(Dice dice) {
        this.dice = dice;
    }

    void addTo(Map<String, Object> outcome) {
        List<Map<String, Object>> details = Definition.detailsOf(outcome).toList();
        int needed = dice.pick(1, details.size(), dice.between(1, details.size()));
        Map<String, Object> pass = new LinkedHashMap<>();
        pass.put("details", (long) needed);
        if (dice.chance(.4)) {
            pass.put("including", including(details, needed));
        }
        outcome.put("pass", pass);
    }

    /** What must be among them cannot be optional. */
    private List<String> including(List<Map<String, Object>> details, int needed) {
        List<String> required =
                Values.ids(details.stream().filter(Definition::isRequired).toList());
        int most = Math.min(needed, required.size());
        return new ArrayList<>(dice.shuffled(required).subList(0, dice.between(Math.min(1, most), most)));
    }
}
