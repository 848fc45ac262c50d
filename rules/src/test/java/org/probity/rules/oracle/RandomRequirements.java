package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what a portfolio asks of the artifacts that are cited in it. */
final class RandomRequirements {

    /** The criteria that every detail has; a requirement's must be another. */
    private static final List<String> RESERVED = List.of("artifact", "locator", "explanation", "proficiency");

    private final Dice dice;
    private final RandomIds ids;

    RandomRequirements(Dice dice, RandomIds ids) {
        this.dice = dice;
        this.ids = ids;
    }

    /**
     * One or a few.
     *
     * @param details ids of the details that the portfolio shows
     */
    List<Object> some(List<String> details) {
        List<Object> requirements = new ArrayList<>();
        for (int i = dice.pick(1, 1, 1, 2); i > 0; i--) {
            requirements.add(requirement(details));
        }
        return requirements;
    }

    private Map<String, Object> requirement(List<String> details) {
        Map<String, Object> requirement = new LinkedHashMap<>();
        requirement.put("id", ids.nextBut(RESERVED));
        requirement.put("title", "a video of a goal conference");
        if (dice.chance(.3)) {
            requirement.put("required", dice.chance(.2));
        }
        if (dice.chance(.55)) {
            requirement.put(
                    "details", new ArrayList<>(dice.shuffled(details).subList(0, dice.between(1, details.size()))));
        }
        new RandomOrigin(dice).addTo(requirement);
        if (dice.chance(.3)) {
            addChoice(requirement);
        } else {
            new RandomDescription(dice).addTo(requirement);
        }
        return requirement;
    }

    private void addChoice(Map<String, Object> requirement) {
        List<Object> descriptions = new ArrayList<>();
        for (int i = dice.pick(2, 2, 3); i > 0; i--) {
            Map<String, Object> description = new LinkedHashMap<>();
            description.put("title", "samples of student work");
            new RandomDescription(dice).addTo(description);
            descriptions.add(description);
        }
        requirement.put("anyOf", descriptions);
        if (dice.chance(.7)) {
            requirement.put("needed", (long) dice.pick(1, descriptions.size(), dice.between(1, descriptions.size())));
        }
    }
}
