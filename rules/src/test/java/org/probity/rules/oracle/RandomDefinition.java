package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up a valid credential definition with every field that matters. */
final class RandomDefinition {

    private static final int MOST_IDS = 100;

    private final Dice dice;
    private final double carriesOver;
    private final List<String> unusedIds;

    /**
     * Prepares to make one up.
     *
     * @param carriesOver how likely it is that what has passed need not be rated again
     */
    RandomDefinition(Dice dice, double carriesOver) {
        this.dice = dice;
        this.carriesOver = carriesOver;
        this.unusedIds = new ArrayList<>(dice.shuffled(ids()));
    }

    /** Ids of all allowed shapes, some that look like parts of other ids or of criteria. */
    private static List<String> ids() {
        List<String> ids = new ArrayList<>(List.of("artifact", "locator", "EO1", "EO1.1", "eo1.1", "Words"));
        ids.add("long-".repeat(12) + "1234");
        for (int i = ids.size(); i < MOST_IDS; i++) {
            ids.add(List.of("Q", "d.", "n_", "0-").get(i % 4) + i);
        }
        return ids;
    }

    Map<String, Object> definition() {
        List<Map<String, Object>> outcomes = outcomes(dice.chance(.03) ? 0 : dice.between(1, 3));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("id", "cred." + dice.between(1, 99));
        definition.put("version", "1." + dice.between(0, 9) + ".0");
        definition.put("title", "A credential");
        sometimes(definition, "citation", "NASSP, 2018");
        definition.put("outcomes", outcomes);
        definition.put("parts", dice.shuffled(parts(outcomes)));
        new RandomPolicy(dice).policy(carriesOver).ifPresent(review -> definition.put("review", review));
        if (dice.chance(.05)) {
            definition.put("advisories", Map.of("text.repeated", new BigDecimal("0.15")));
        }
        if (dice.chance(.05)) {
            definition.put("extensions", Map.of("words", "anything"));
        }
        return definition;
    }

    private List<Map<String, Object>> outcomes(int count) {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> outcome = statement();
            List<Object> details = new ArrayList<>();
            for (int j = dice.between(1, 3); j > 0; j--) {
                details.add(optional(statement()));
            }
            outcome.put("details", details);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Map<String, Object> statement() {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", id());
        statement.put("statement", "Sets goals.");
        sometimes(statement, "source", "The issuer's sentence.");
        sometimes(statement, "provenance", dice.pick("issuer", "derived"));
        return statement;
    }

    private Map<String, Object> optional(Map<String, Object> thing) {
        if (dice.chance(.3)) {
            thing.put("required", dice.chance(.2));
        }
        return thing;
    }

    private List<Object> parts(List<Map<String, Object>> outcomes) {
        List<Object> parts = new ArrayList<>(portfolios(outcomes));
        int narratives = dice.between(parts.isEmpty() ? 1 : 0, 3);
        for (int i = 0; i < narratives; i++) {
            parts.add(narrative(outcomes));
        }
        return parts;
    }

    /** One portfolio for all outcomes, or several that share the outcomes out between them. */
    private List<Map<String, Object>> portfolios(List<Map<String, Object>> outcomes) {
        List<Map<String, Object>> portfolios = new ArrayList<>();
        List<String> rest = dice.shuffled(Values.ids(outcomes));
        if (!rest.isEmpty() && dice.chance(.6)) {
            portfolios.add(portfolio());
            return portfolios;
        }
        while (!rest.isEmpty()) {
            int shown = dice.between(1, rest.size());
            Map<String, Object> portfolio = portfolio();
            portfolio.put("outcomes", List.copyOf(rest.subList(0, shown)));
            portfolios.add(portfolio);
            rest = rest.subList(shown, rest.size());
        }
        return portfolios;
    }

    private Map<String, Object> portfolio() {
        Map<String, Object> portfolio = part("portfolio");
        if (dice.chance(.6)) {
            portfolio.put("references", values(dice.limit(0, 2, 1)));
        }
        if (dice.chance(.6)) {
            portfolio.put("locator", dice.pick("required", "optional"));
        }
        if (dice.chance(.6)) {
            portfolio.put("explanation", values(dice.limit(0, 8, 1)));
        }
        return portfolio;
    }

    /** A narrative that asks for something at least. */
    private Map<String, Object> narrative(List<Map<String, Object>> outcomes) {
        Map<String, Object> narrative = part("narrative");
        if (dice.chance(.6)) {
            narrative.put("covers", outcomes.isEmpty() ? "nothing" : dice.pick("outcomes", "details", "nothing"));
        }
        List<Map<String, Object>> prompts = prompts();
        if (!prompts.isEmpty() || dice.chance(.2)) {
            narrative.put("prompts", prompts);
        }
        boolean asks = !prompts.isEmpty() || List.of("outcomes", "details").contains(Values.text(narrative, "covers"));
        if (!asks || dice.chance(.6)) {
            narrative.put("words", values(dice.limit(1, 20, room(narrative, outcomes))));
        }
        return narrative;
    }

    private List<Map<String, Object>> prompts() {
        List<Map<String, Object>> prompts = new ArrayList<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            Map<String, Object> prompt = new LinkedHashMap<>();
            prompt.put("id", id());
            prompt.put("text", "What did you do?");
            sometimes(prompt, "source", "The issuer's sentence.");
            sometimes(prompt, "provenance", dice.pick("issuer", "derived"));
            if (dice.chance(.4)) {
                prompt.put("words", values(dice.limit(1, 6, 1)));
            }
            prompts.add(optional(prompt));
        }
        return prompts;
    }

    /** How many words answer everything that a narrative asks for, each by itself. */
    private static int room(Map<String, Object> narrative, List<Map<String, Object>> outcomes) {
        Definition definition = new Definition(Map.of("outcomes", outcomes));
        long answers = Definition.promptsOf(narrative).stream()
                .mapToLong(prompt -> Limit.atLeastOne(prompt, "words").minimum().orElse(1))
                .sum();
        return (int) answers + definition.coveredBy(narrative).size();
    }

    private Map<String, Object> part(String type) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("type", type);
        part.put("id", id());
        part.put("title", "A part");
        sometimes(part, "source", "The issuer's sentence.");
        return part;
    }

    private static Map<String, Object> values(Limit limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        limit.minimum().ifPresent(minimum -> values.put("minimum", minimum));
        limit.maximum().ifPresent(maximum -> values.put("maximum", maximum));
        return values;
    }

    private String id() {
        return unusedIds.remove(unusedIds.size() - 1);
    }

    private void sometimes(Map<String, Object> object, String key, String value) {
        if (dice.chance(.1)) {
            object.put(key, value);
        }
    }
}
