package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up levels by which something is rated. */
final class RandomScale {

    /** Names of levels, which say nothing of their order: neither by alphabet nor by number. */
    private static final List<String> LEVELS = List.of(
            "NOT_YET",
            "PROFICIENT",
            "Proficient",
            "EMERGING",
            "EXEMPLARY",
            "1",
            "2",
            "10",
            "-",
            "gen\u00FCgend",
            "MET");

    private final Dice dice;

    RandomScale(Dice dice) {
        this.dice = dice;
    }

    List<String> levels() {
        return new ArrayList<>(dice.shuffled(LEVELS).subList(0, dice.between(2, 4)));
    }

    /** The same levels, some of them with more than a name. */
    List<Object> described(List<String> levels) {
        List<Object> described = new ArrayList<>();
        for (String level : levels) {
            described.add(dice.chance(.5) ? level : described(level));
        }
        return described;
    }

    private Map<String, Object> described(String level) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", level);
        if (dice.chance(.6)) {
            described.put("label", "Not yet");
        }
        if (dice.chance(.4)) {
            described.put("description", "The goals can be measured.");
        }
        return described;
    }

    /**
     * Levels for one detail alone.
     *
     * @param pass what passes elsewhere, and here too where nothing else is said
     */
    Map<String, Object> rubric(String pass) {
        List<String> levels = levels();
        Map<String, Object> rubric = new LinkedHashMap<>();
        rubric.put("scale", dice.chance(.5) ? levels : described(levels));
        if (!levels.contains(pass) || dice.chance(.6)) {
            rubric.put("pass", dice.pick(levels));
        }
        return rubric;
    }
}
