package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what a portfolio may ask for besides numbers: kinds of artifacts and places, and other things for some details. */
final class RandomPortfolioTerms {

    private static final List<String> SOURCED = List.of("artifact", "locator", "explanation", "proficiency");

    private final Dice dice;
    private final RandomIds ids;

    RandomPortfolioTerms(Dice dice, RandomIds ids) {
        this.dice = dice;
        this.ids = ids;
    }

    /**
     * Adds them to a portfolio; as many references are allowed as it then takes.
     *
     * @param details ids of the details that the portfolio shows
     */
    void addTo(Map<String, Object> portfolio, List<String> details) {
        if (dice.chance(.15)) {
            portfolio.put("locators", locators());
        }
        if (dice.chance(.4)) {
            portfolio.put("artifacts", new RandomRequirements(dice, ids).some(details));
        }
        if (dice.chance(.25)) {
            portfolio.put("overrides", overrides(portfolio, details));
        }
        makeRoom(portfolio, room(portfolio));
        if (dice.chance(.1)) {
            portfolio.put("sources", Map.of(dice.pick(SOURCED), "The issuer's sentence."));
        }
    }

    private List<String> locators() {
        return new ArrayList<>(dice.shuffled(Locators.TYPES).subList(0, dice.between(1, 4)));
    }

    private Map<String, Object> overrides(Map<String, Object> portfolio, List<String> details) {
        Map<String, Object> overrides = new LinkedHashMap<>();
        for (String detail : dice.shuffled(details).subList(0, Math.min(details.size(), dice.pick(1, 1, 2)))) {
            Map<String, Object> override = override();
            makeRoom(override, room(portfolio));
            overrides.put(detail, override);
        }
        return overrides;
    }

    /** One thing at least is asked for otherwise. */
    private Map<String, Object> override() {
        Map<String, Object> override = new LinkedHashMap<>();
        for (String key : dice.shuffled(List.of("references", "locator", "locators", "explanation"))
                .subList(0, dice.pick(1, 1, 2, 3, 4))) {
            override.put(
                    key,
                    switch (key) {
                        case "references" -> dice.limit(0, 2, 1).values();
                        case "locator" -> dice.pick("required", "optional");
                        case "locators" -> locators();
                        default -> dice.limit(0, 8, 1).values();
                    });
        }
        return override;
    }

    /** How many artifacts may have to be cited for one detail. */
    private static long room(Map<String, Object> portfolio) {
        return Requirement.of(portfolio).stream()
                .flatMap(requirement -> requirement.descriptions().stream())
                .mapToLong(description -> description.count().minimum().orElseThrow())
                .sum();
    }

    private void makeRoom(Map<String, Object> holder, long room) {
        if (holder.containsKey("references")) {
            Values.object(holder.get("references"))
                    .computeIfPresent("maximum", (key, most) -> Math.max((Long) most, room + dice.pick(0, 0, 1)));
        }
    }
}
